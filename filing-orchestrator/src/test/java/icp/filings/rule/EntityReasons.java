package icp.filings.rule;

import static icp.filings.rule.Reason.company;
import static icp.filings.rule.Reason.fineCompany;
import static icp.filings.rule.Reason.finePerson;
import static icp.filings.rule.Reason.person;

import java.util.List;

/** Reasons that lie in the entity, its certificate and its addresses. */
final class EntityReasons {
  private static final String NAME = "/entity/name";
  private static final String NUMBER = "/entity/certificateNumber";
  private static final String TYPE = "/entity/certificateType";
  private static final String ADDRESS = "/entity/certificateAddress";
  private static final String STREET = "/entity/mailingAddress/street";
  private static final String DISTRICT = "/entity/mailingAddress/district";
  private static final String CITY = "/entity/mailingAddress/city";

  private EntityReasons() {}

  static final List<Reason> ALL =
      List.of(
          Reason.of(
              "R001",
              "An organisation files in another province than that of its certificate's address.",
              company("entity-in-another-province", d -> d.set(ADDRESS, "上海市浦东新区世纪大道1号")),
              company("entity-in-another-province", d -> d.set(ADDRESS, "海南藏族自治州共和县1号")),
              company(
                  "entity-registered-elsewhere",
                  d -> d.set(ADDRESS, "世纪大道1号").set(NUMBER, "91310115MA1K4B2CX3")),
              fineCompany(d -> d.set(ADDRESS, "杭州市西湖区文三路1号")),
              fineCompany(d -> d.set(ADDRESS, "浙江杭州市西湖区文三路1号"))),
          Reason.of(
              "R002",
              "An individual files in a province that takes its own residents only.",
              person("individual-from-another-province", d -> d.in("41")),
              person("individual-residence-proof", d -> d.in("31")),
              company("person-from-another-province", d -> d.in("23")),
              finePerson(d -> d.in("12")),
              finePerson(d -> {})),
          Reason.of(
              "R003",
              "Province, certificate's address and mailing address contradict each other.",
              company(
                  "mailing-in-another-province",
                  d -> d.set("/entity/mailingAddress/province", "31")),
              company(
                  "mailing-in-another-city",
                  d -> d.in("41").set(ADDRESS, "河南省郑州市金水区1号").set(CITY, "南阳市")),
              company("mailing-contradicts-itself", d -> d.set(STREET, "上海市世纪大道1号2层201室")),
              fineCompany(d -> d.in("41").set(ADDRESS, "河南省郑州市金水区1号").set(CITY, "郑州市")),
              fineCompany(d -> d.set(CITY, "宁波市"))),
          Reason.of(
              "R005",
              "The mailing address does not lead to a door, or has special characters.",
              company("mailing-not-precise", d -> d.set(STREET, "文三路")),
              company("mailing-special-characters", d -> d.set(STREET, "文三路1号@201室")),
              fineCompany(d -> d.set(STREET, "中关村大街1号甲乙大厦2层201室")),
              fineCompany(d -> d.set(STREET, "石桥村").set("/websites/1/remark", "此地址已是最详细地址"))),
          Reason.of(
              "R006",
              "The address names a district that is none, or is no more.",
              company("district-gone", d -> d.in("11").set(DISTRICT, "宣武区")),
              company("district-gone", d -> d.in("12").set(STREET, "华苑产业区1号2层")),
              fineCompany(d -> d.in("11").set(DISTRICT, "西城区"))),
          Reason.of(
              "R007",
              "The name is not written as in the register: what can be told without asking it.",
              company("entity-name-brackets", d -> d.set(NAME, "云杉(杭州)软件有限公司")),
              fineCompany(d -> d.set(NAME, "云杉（杭州）软件有限公司"))),
          Reason.of(
              "R008",
              "The number of the certificate is wrong, old or malformed.",
              company("entity-code-check-character", d -> d.set(NUMBER, "91330106MA27XK8W2T")),
              company("entity-code-malformed", d -> d.set(NUMBER, "91330106MA27XK8W")),
              company("entity-code-malformed", d -> d.set(NUMBER, "91330106IA27XK8W42")),
              company("entity-code-legacy", d -> d.set(NUMBER, "330106000123456")),
              fineCompany(d -> d.set(NUMBER, "91330100MA2A1B2C64"))),
          Reason.of(
              "R009",
              "The province does not accept such a certificate.",
              company(
                  "entity-certificate-not-accepted",
                  d -> d.in("37").set(TYPE, "UNIFIED_CREDIT_CODE_CERTIFICATE")),
              person(
                  "certificate-not-of-residency",
                  d -> d.in("11").set(TYPE, "PASSPORT").set(NUMBER, "E12345678")),
              fineCompany(d -> d.in("37")),
              finePerson(d -> d.in("11"))),
          Reason.of(
              "R010",
              "Nature, name and certificate contradict each other.",
              company("entity-nature-contradicts", d -> d.set("/entity/nature", "GOVERNMENT")),
              person("entity-kind-contradicts-name", d -> d.set(NAME, "杭州云杉有限公司")),
              company("entity-name-like-a-person", d -> d.set(NAME, "韩梅梅")),
              fineCompany(d -> d.set("/entity/nature", "ENTERPRISE")),
              finePerson(d -> {})),
          Reason.of(
              "R011",
              "A sole trader files under the wrong nature or name.",
              company(
                  "sole-trader-without-trade-name",
                  d -> d.set(NUMBER, "92330106MA2B3C4D1X").set(NAME, "李雷")),
              company(
                  "entity-nature-contradicts",
                  d -> d.set(NUMBER, "92330106MA2B3C4D1X").set("/entity/nature", "OTHER")),
              fineCompany(d -> d.set(NUMBER, "92330106MA2B3C4D1X").set(NAME, "西湖区云杉花店"))),
          Reason.of(
              "R013",
              "Investor or superior unit is filled in wrongly.",
              company("investor-not-entity", d -> d.in("35").set("/entity/investor", "张三")),
              company(
                  "superior-not-unit",
                  d ->
                      d.in("37")
                          .set(TYPE, "PUBLIC_INSTITUTION_CERTIFICATE")
                          .set("/entity/investor", "张三")),
              fineCompany(d -> d.in("35").set("/entity/investor", "杭州云杉软件有限公司")),
              fineCompany(d -> d.set("/entity/investor", "张三"))),
          Reason.of(
              "R014",
              "A company from overseas has no mainland certificate.",
              company("entity-name-not-chinese", d -> d.set(NAME, "Spruce Software Ltd.")),
              fineCompany(d -> d.set(NAME, "美国云杉公司杭州代表处"))),
          Reason.of(
              "R015",
              "The website of a branch or subsidiary is put into the parent's filing.",
              company("site-of-a-branch", d -> d.set("/websites/1/name", "云杉上海分公司")),
              fineCompany(d -> d.set("/websites/1/name", "云杉上海分公司").set(NAME, "杭州云杉软件有限公司上海分公司"))),
          Reason.of(
              "",
              "What no list of reasons names, and without which nothing can be said.",
              company(
                  "entity-certificate-expired",
                  d ->
                      d.set("/entity/certificateLongTerm", false)
                          .set("/entity/certificateValidUntil", "2026-11-25")),
              person(
                  "entity-certificate-ends-soon",
                  d -> d.set("/entity/certificateValidUntil", "2027-02-25")),
              company(
                  "entity-certificate-validity-contradicts",
                  d -> d.set("/entity/certificateValidUntil", "2030-01-01")),
              fineCompany(d -> {}),
              finePerson(d -> d.set("/entity/certificateValidUntil", "2027-02-26"))));
}
