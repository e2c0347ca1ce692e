package icp.filings.rule;

import static icp.filings.rule.Reason.company;
import static icp.filings.rule.Reason.fineCompany;
import static icp.filings.rule.Reason.finePerson;
import static icp.filings.rule.Reason.person;

import java.util.List;

/** Reasons that lie in the website, its name and what it offers. */
final class WebsiteReasons {
  private static final String NAME = "/websites/1/name";
  private static final String REMARK = "/websites/1/remark";
  private static final String CONTENTS = "/websites/1/contents";
  private static final String HOME_PAGE = "/websites/1/homePage";

  private WebsiteReasons() {}

  static final List<Reason> ALL =
      List.of(
          Reason.of(
              "R063",
              "The name has fewer than three Chinese characters.",
              company("site-name-fewer-chinese-characters", d -> d.set(NAME, "云杉")),
              fineCompany(d -> d.set(NAME, "云杉网"))),
          Reason.of(
              "R064",
              "The name is digits or Latin letters only, or has symbols.",
              company("site-name-digits-only", d -> d.set(NAME, "20261126")),
              company("site-name-latin-only", d -> d.set(NAME, "Yunshan Garden")),
              company("site-name-symbol", d -> d.set(NAME, "云杉园艺！")),
              company("site-name-latin-letter", d -> d.in("50").set(NAME, "云杉园艺A")),
              fineCompany(d -> d.set(NAME, "云杉园艺（A）"))),
          Reason.of(
              "R065",
              "A body that is none of the nation begins the name with a word of the nation.",
              company("site-name-begins-with", d -> d.set(NAME, "中国云杉茶叶")),
              fineCompany(d -> d.set(NAME, "云杉中国茶"))),
          Reason.of(
              "R066",
              "The name is the domain name itself.",
              company("site-name-domain-name", d -> d.set(NAME, "云杉园艺yunshan-example.cn")),
              fineCompany(d -> {})),
          Reason.of(
              "R067",
              "The name has forbidden or sensitive words.",
              company("site-name-contains", d -> d.set(NAME, "云杉反腐维权")),
              fineCompany(d -> d.set(NAME, "云杉法律服务"))),
          Reason.of(
              "R068",
              "The name has no visible link with the organisation.",
              company("site-name-unrelated", d -> d.set(NAME, "小草园艺").without(REMARK)),
              fineCompany(d -> d.set(NAME, "小草园艺").set(REMARK, "小草园艺为本公司的产品")),
              fineCompany(d -> {})),
          Reason.of(
              "R069",
              "The name is another's mark, as far as everybody knows it.",
              company("site-name-of-a-mark", d -> d.set(NAME, "云杉华为手机商城")),
              person("site-name-of-a-mark", d -> d.set(NAME, "小草的微信日记")),
              fineCompany(d -> d.set(NAME, "华为手机商城").set("/entity/name", "华为技术有限公司")),
              finePerson(d -> {})),
          Reason.of(
              "R070",
              "An individual's website is called like a trade, company or product.",
              person("site-name-of-a-trade", d -> d.set(NAME, "小草科技商城")),
              person("site-name-of-a-trade", d -> d.set(NAME, "小草有限公司")),
              finePerson(d -> {})),
          Reason.of(
              "R071",
              "An individual's website is called by a person, a place or an idiom.",
              person("site-name-of-a-person", d -> d.set(NAME, "李雷的读书札记")),
              person("site-name-of-a-place", d -> d.set(NAME, "杭州读书札记")),
              person("site-name-of-an-idiom", d -> d.set(NAME, "上善若水札记")),
              company("site-name-of-a-region", d -> d.in("53").set(NAME, "云杉云南园艺")),
              finePerson(d -> {})),
          Reason.of(
              "R072",
              "The name has general words.",
              person("site-name-contains", d -> d.set(NAME, "小草读书平台")),
              company("site-name-contains", d -> d.in("37").set(NAME, "云杉园艺平台")),
              fineCompany(d -> d.set(NAME, "云杉园艺平台"))),
          Reason.of(
              "R073",
              "The name has words of talk that need an approval.",
              person("site-name-contains", d -> d.in("37").set(NAME, "小草编程交流")),
              person("site-name-contains", d -> d.in("51").set(NAME, "小草视频札记")),
              finePerson(d -> d.set(NAME, "小草编程笔记"))),
          Reason.of(
              "R074",
              "The name has a word of trade that the province lists.",
              person("site-name-contains", d -> d.set(NAME, "小草农业札记")),
              finePerson(d -> d.in("44").set(NAME, "小草农业札记"))),
          Reason.of(
              "R075",
              "Jiangsu: the name has another form, or the remark lacks its words.",
              person("site-name-ends-without", d -> d.in("32")),
              person("remark-words-missing", d -> d.in("32").set(NAME, "小草的个人博客")),
              finePerson(
                  d ->
                      d.in("32")
                          .set(NAME, "小草的个人博客")
                          .set(REMARK, "本网站为个人网站，做学习记录使用，网站开通后主要内容为读书笔记"))),
          Reason.of(
              "R076",
              "Guangdong: an academy that is no school is not marked as internal.",
              company("site-name-contains", d -> d.in("44").set(NAME, "云杉学院")),
              fineCompany(d -> d.in("44").set(NAME, "云杉学院（内部学院）"))),
          Reason.of(
              "R077",
              "A body that is no government organ calls its website like a local portal.",
              company("site-name-of-a-portal", d -> d.in("41").set(NAME, "郑州门户网")),
              fineCompany(d -> d.in("41"))),
          Reason.of(
              "R058",
              "One domain name is given to two websites.",
              company(
                  "site-domain-repeated",
                  d -> d.withASecondWebsite().set("/websites/2/domain", "Yunshan-example.CN")),
              fineCompany(
                  d -> d.withASecondWebsite().set("/websites/2/domain", "huamu-example.cn"))),
          Reason.of(
              "R078",
              "Two websites have the same name and content.",
              company("site-name-and-content-repeated", Draft::withASecondWebsite),
              fineCompany(d -> d.withASecondWebsite().set("/websites/2/name", "云杉花木")),
              fineCompany(
                  d -> d.withASecondWebsite().set("/websites/2/contents", List.of("SHOPPING")))),
          Reason.of(
              "R082",
              "More contents are chosen than the business has.",
              company(
                  "site-several-contents", d -> d.set(CONTENTS, List.of("UNIT_PORTAL", "JOBS"))),
              fineCompany(d -> {})),
          Reason.of(
              "R083",
              "The province does not accept the content.",
              person("site-content-not-accepted", d -> d.in("11").set(CONTENTS, List.of("BLOG"))),
              company("site-content-not-accepted", d -> d.in("23").set(CONTENTS, List.of("OTHER"))),
              company("site-content-unexpected", d -> d.in("36").set(CONTENTS, List.of("JOBS"))),
              finePerson(d -> d.in("11"))),
          Reason.of(
              "R084",
              "The remark does not say what the website shows.",
              person("remark-missing", d -> d.in("11").without(REMARK)),
              person("remark-short", d -> d.in("11").set(REMARK, "读书")),
              company("remark-short", d -> d.in("15")),
              company(
                  "remark-missing", d -> d.in("42").set(CONTENTS, List.of("JOBS")).without(REMARK)),
              finePerson(d -> d.in("11")),
              fineCompany(d -> d.in("42").without(REMARK))),
          Reason.of(
              "R085",
              "The remark lacks words that the province prescribes.",
              person("remark-words-missing", d -> d.in("12").set(REMARK, "个人日记")),
              company("remark-words-missing", d -> d.in("36")),
              finePerson(d -> d.in("12").set(REMARK, "本网站是个人网站，不含有企业、单位等非个人网站的信息")),
              fineCompany(d -> d.in("36").set(REMARK, "不涉及前置审批业务"))),
          Reason.of(
              "R086",
              "The home page is not one address of the domain name.",
              company("home-page-of-another-domain", d -> d.set(HOME_PAGE, "www.example.com")),
              company(
                  "home-page-of-another-domain", d -> d.set(HOME_PAGE, "blog.yunshan-example.cn")),
              company(
                  "home-page-malformed",
                  d -> d.set(HOME_PAGE, "www.yunshan-example.cn, yunshan-example.cn")),
              fineCompany(d -> d.set(HOME_PAGE, "https://yunshan-example.cn/index.html")),
              fineCompany(d -> d.set("/websites/1/domain", "云杉.中国").set(HOME_PAGE, "www.云杉.中国"))),
          Reason.of(
              "R148",
              "An individual's website lets visitors speak.",
              person(
                  "site-content-interactive", d -> d.set(CONTENTS, List.of("INSTANT_MESSAGING"))),
              fineCompany(d -> d.set(CONTENTS, List.of("INSTANT_MESSAGING")))));
}
