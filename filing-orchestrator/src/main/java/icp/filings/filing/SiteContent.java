package icp.filings.filing;

/** What a website offers: the list of service contents of the ministry's filing system. */
public enum SiteContent {
  /** 即时通信. */
  INSTANT_MESSAGING,
  /** 搜索引擎. */
  SEARCH_ENGINE,
  /** 综合门户. */
  GENERAL_PORTAL,
  /** 网上邮局. */
  MAIL,
  /** 网络新闻. */
  NEWS,
  /** 博客/个人空间. */
  BLOG,
  /** 网络广告/信息. */
  ADVERTISING,
  /** 单位门户网站. */
  UNIT_PORTAL,
  /** 网络购物. */
  SHOPPING,
  /** 网上支付. */
  PAYMENT,
  /** 网上银行. */
  BANKING,
  /** 网上炒股/股票基金. */
  SECURITIES,
  /** 网络游戏. */
  GAMES,
  /** 网络音乐. */
  MUSIC,
  /** 网络影视. */
  FILM,
  /** 网络图片. */
  PICTURES,
  /** 网络软件/下载. */
  SOFTWARE,
  /** 网上求职. */
  JOBS,
  /** 网上交友/婚介. */
  DATING,
  /** 网上房产. */
  REAL_ESTATE,
  /** 网络教育. */
  EDUCATION,
  /** 网站建设. */
  SITE_BUILDING,
  /** WAP. */
  WAP,
  /** 其他. */
  OTHER
}
