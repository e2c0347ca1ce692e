package icp.filings.register;

import icp.contracts.Text;

/** A register outside. */
enum Register {
  /** The ministry's record of who has filed what (工业和信息化部ICP备案). */
  MINISTRY("the ministry's record of filings", "工业和信息化部备案系统", "https://beian.miit.gov.cn"),
  /** The national enterprise credit information publicity system (国家企业信用信息公示系统). */
  CREDIT("the national credit register", "国家企业信用信息公示系统", "https://www.gsxt.gov.cn"),
  /** Which mobile numbers serve which filing entity. */
  PHONES("the register of mobile numbers", "备案手机号码库", Source.RETURNS),
  /** Whoever may not file. */
  BLACKLIST("the blacklist of filings", "备案黑名单", Source.BLACKLIST),
  /** The entity's own websites, as visitors see them. */
  WEBSITES("the look at the entity's filed websites", "已备案网站巡查", Source.SHOWN);

  private final Text words;
  private final String source;

  Register(String en, String zh, String source) {
    this.words = new Text(en, zh);
    this.source = source;
  }

  /** What it is called in a finding. */
  Text words() {
    return words;
  }

  /** Where it can be looked up, or where it is written that it counts. */
  String source() {
    return source;
  }
}
