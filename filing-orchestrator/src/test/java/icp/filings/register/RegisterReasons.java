package icp.filings.register;

import static icp.contracts.OrderType.ADD_ACCESS;
import static icp.contracts.OrderType.ADD_WEBSITE;
import static icp.contracts.OrderType.CHANGE_ENTITY;
import static icp.filings.register.Example.ADDRESS;
import static icp.filings.register.Example.NAME;
import static icp.filings.register.Example.asRegistered;
import static icp.filings.register.Example.page;
import static icp.filings.register.Example.same;
import static icp.filings.register.Recorded.Match.OTHER;
import static icp.filings.register.Recorded.Match.SAME;
import static icp.filings.register.Recorded.Match.UNKNOWN;
import static icp.filings.register.RegisterReason.bad;
import static icp.filings.register.RegisterReason.fine;

import icp.filings.register.Blacklist.Listed;
import icp.filings.register.Registered.Status;
import java.util.List;
import java.util.Set;

/** Reasons that only registers tell. */
final class RegisterReasons {
  private static final String MOBILE = "/legalRepresentative/mobile";
  private static final String NUMBER = "/legalRepresentative/certificateNumber";

  private static final String MINISTRY = "https://beian.miit.gov.cn/";
  private static final String SHOWN = "浙ICP备2024000001号-1";

  private RegisterReasons() {}

  static final List<RegisterReason> ALL =
      List.of(
          RegisterReason.of(
              "R004",
              "The address is not copied word for word from the licence.",
              bad(
                  "register-address-differs",
                  e -> e.registeredAs(asRegistered(NAME, "浙江省杭州市西湖区文二路1号2层201室"))),
              bad(
                  "register-address-differs",
                  e -> e.registeredAs(asRegistered(NAME, ADDRESS + "（自主申报）"))),
              bad(
                  "register-address-in-part",
                  e -> e.registeredAs(asRegistered(NAME, "杭州市西湖区文三路1号2层201室"))),
              fine(e -> e.registeredAs(asRegistered(NAME, null))),
              fine(e -> {})),
          RegisterReason.of(
              "R007",
              "The name is not that of the register, character for character.",
              bad(
                  "register-name-differs",
                  e -> e.registeredAs(asRegistered("杭州云杉科技有限公司", ADDRESS))),
              bad(
                  "register-name-forms-differ",
                  e -> {
                    e.entityName = "云杉(杭州)软件有限公司";
                    e.registeredAs(asRegistered("云杉（杭州）软件有限公司", ADDRESS));
                  }),
              bad("register-entity-unknown", e -> e.registeredAs(null)),
              fine(Example::individual)),
          RegisterReason.of(
              "R012",
              "The enterprise is abnormal, revoked, closed or suspended.",
              bad("register-entity-not-active", e -> e.standing(Status.REVOKED, false)),
              bad("register-entity-not-active", e -> e.standing(Status.CANCELLED, false)),
              bad("register-entity-not-active", e -> e.standing(Status.SUSPENDED, false)),
              bad("register-entity-not-active", e -> e.standing(Status.MOVED, false)),
              bad("register-entity-abnormal", e -> e.standing(Status.ACTIVE, true)),
              fine(e -> e.standing(Status.OTHER, false))),
          RegisterReason.of(
              "R018",
              "Whoever is filed as legal representative is not the registered one.",
              bad(
                  "register-representative-differs",
                  e -> e.registeredAs(new Registered(NAME, ADDRESS, Status.ACTIVE, false, "韩梅梅"))),
              fine(e -> e.registeredAs(new Registered(NAME, ADDRESS, Status.ACTIVE, false, "李 雷"))),
              fine(e -> e.registeredAs(new Registered(NAME, ADDRESS, Status.ACTIVE, false, null)))),
          RegisterReason.of(
              "R023",
              "A person of the filing serves another entity, where one is for one only.",
              bad("person-of-another-entity", e -> e.in("32").record(false, true)),
              bad(
                  "person-of-another-entity",
                  e -> e.in("36").met = Set.of(new Trait(Trait.Kind.PERSON, "p", NUMBER))),
              fine(e -> e.record(false, true)),
              fine(e -> e.met = Set.of(new Trait(Trait.Kind.PERSON, "p", NUMBER)))),
          RegisterReason.of(
              "R028",
              "A mobile number serves another filing entity.",
              bad("mobile-of-another-entity", e -> e.phones = Reply.told(Set.of("13800000001"))),
              bad(
                  "mobile-of-another-entity",
                  e -> e.met = Set.of(new Trait(Trait.Kind.PHONE, "p", MOBILE))),
              fine(e -> e.phones = Reply.told(Set.of()))),
          RegisterReason.of(
              "R038",
              "The code of an access would go to another number on record.",
              bad("record-mobile-differs", e -> access(e).recorded(same().mobile(OTHER).made())),
              fine(e -> access(e).recorded(same().mobile(UNKNOWN).made())),
              fine(e -> e.ordering(ADD_WEBSITE).recorded(same().mobile(OTHER).made()))),
          RegisterReason.of(
              "R078",
              "The name is not the one on record, or not the one that its page bears.",
              bad(
                  "record-site-name-differs",
                  e ->
                      e.in("44")
                          .ordering(ADD_ACCESS)
                          .recorded(same().in("44").made())
                          .websiteOnRecord(false, SAME, OTHER)),
              bad("website-title-differs", e -> e.showing(page("欢迎", "", SHOWN, MINISTRY))),
              fine(e -> access(e).recorded(same().made()).websiteOnRecord(false, SAME, OTHER)),
              fine(e -> e.in("32").showing(page("欢迎", "", SHOWN, MINISTRY)))),
          RegisterReason.of(
              "R059",
              "A website that the entity has filed does not open.",
              bad("website-not-open", e -> e.showing(closed())),
              bad("website-not-open", e -> e.in("31").showing(closed())),
              fine(e -> e.showing(page("")))),
          RegisterReason.of(
              "R060",
              "It does not show its number.",
              bad("website-without-number", e -> e.showing(page("云杉花园", "", "", MINISTRY))),
              bad(
                  "website-without-number",
                  e -> e.showing(page("云杉花园", "", "浙ICP备2024000001号", MINISTRY))),
              fine(e -> e.showing(page(""))),
              fine(e -> e.showing(closed()))),
          RegisterReason.of(
              "R061",
              "The number does not lead to the ministry.",
              bad("website-number-not-linked", e -> e.showing(page("云杉花园", "", SHOWN, "/"))),
              bad(
                  "website-number-not-linked",
                  e -> e.showing(page("云杉花园", "", SHOWN, "https://beian.miit.gov.cn.example.cn"))),
              bad("website-number-not-linked", e -> e.showing(page("云杉花园", "", SHOWN, "::"))),
              fine(e -> e.showing(page("云杉花园", "", SHOWN, "http://BEIAN.miit.gov.cn/x")))),
          RegisterReason.of(
              "R079",
              "An individual's page shows a business.",
              bad("website-of-a-business", e -> e.individual().showing(page("加入购物车"))),
              fine(e -> e.individual().showing(page("读书笔记"))),
              fine(e -> e.showing(page("加入购物车")))),
          RegisterReason.of(
              "R080",
              "The page is another company's.",
              bad("website-of-another-company", e -> e.showing(page("版权所有 上海红杉贸易有限公司"))),
              fine(e -> e.showing(page("版权所有 杭州云杉软件有限公司，合作伙伴上海红杉贸易有限公司"))),
              fine(e -> e.showing(page("园艺知识")))),
          RegisterReason.of(
              "R095",
              "The entity has a filing on record under another certificate.",
              bad(
                  "record-under-another-certificate",
                  e -> e.recorded(same().certificate(OTHER).made())),
              fine(e -> e.recorded(same().certificate(OTHER).cancelled().made())),
              fine(e -> e.individual().recorded(same().certificate(OTHER).made()))),
          RegisterReason.of(
              "R098",
              "The entity is under way with two providers at once.",
              bad("record-order-under-way", e -> e.record(true, false)),
              fine(e -> e.record(false, false))),
          RegisterReason.of(
              "R099",
              "The entity is an empty shell, which is given up before anything is filed.",
              bad("record-is-a-shell", e -> e.in("42").recorded(same().in("42").without().made())),
              fine(e -> e.ordering(ADD_WEBSITE).recorded(same().without().made())),
              fine(e -> e.in("42").recorded(same().without().cancelled().made()))),
          RegisterReason.of(
              "R100",
              "What is added to or changed was given up, or is not on record.",
              bad("record-missing", e -> e.ordering(ADD_WEBSITE)),
              bad(
                  "record-missing",
                  e -> e.ordering(CHANGE_ENTITY).recorded(same().cancelled().made())),
              bad("record-website-missing", e -> e.ordering(ADD_ACCESS).recorded(same().made())),
              fine(e -> e.ordering(ADD_WEBSITE).recorded(same().made())),
              fine(e -> access(e).recorded(same().made()))),
          RegisterReason.of(
              "R101",
              "The entity has several numbers, and the province wants one.",
              bad("record-several-numbers", e -> twice(e.in("11").ordering(ADD_WEBSITE))),
              fine(e -> twice(e.ordering(ADD_WEBSITE)))),
          RegisterReason.of(
              "R102",
              "The order is another than the record calls for.",
              bad("record-order-differs", e -> e.recorded(same().made())),
              bad("record-order-differs", e -> access(e).ordering(ADD_WEBSITE)),
              bad(
                  "record-order-differs",
                  e ->
                      e.ordering(ADD_ACCESS)
                          .recorded(same().made())
                          .websiteOnRecord(true, SAME, SAME)),
              fine(e -> {}),
              fine(e -> access(e)),
              fine(e -> e.ordering(ADD_WEBSITE).recorded(same().made()))),
          RegisterReason.of(
              "R103",
              "An access differs from the record in what the province wants equal.",
              bad(
                  "record-differs",
                  e -> access(e.in("13")).recorded(same().in("13").leader(OTHER).made())),
              bad(
                  "record-differs",
                  e -> access(e.in("43")).recorded(same().in("43").address(OTHER).made())),
              fine(e -> access(e).recorded(same().leader(OTHER).name(OTHER).made())),
              fine(e -> access(e.in("13")).recorded(same().in("13").leader(UNKNOWN).made()))),
          RegisterReason.of(
              "R105",
              "The record is out of date, and nothing is added before it is changed.",
              bad(
                  "record-out-of-date",
                  e -> e.ordering(ADD_WEBSITE).recorded(same().leader(OTHER).made())),
              bad(
                  "record-out-of-date",
                  e -> e.ordering(ADD_WEBSITE).recorded(same().address(OTHER).made())),
              fine(e -> e.ordering(CHANGE_ENTITY).recorded(same().leader(OTHER).made())),
              fine(e -> e.ordering(ADD_WEBSITE).recorded(same().siteLeader(OTHER).made()))),
          RegisterReason.of(
              "R109",
              "The entity is on record in another province.",
              bad("record-in-another-province", e -> e.recorded(same().in("31").made())),
              fine(e -> e.recorded(same().in("31").cancelled().made())),
              fine(e -> e.recorded(same().made()))),
          RegisterReason.of(
              "R152",
              "The entity, a person, a domain name or the account is on the blacklist.",
              bad("filing-on-blacklist", e -> e.listed = Reply.told(Set.of(Listed.ENTITY))),
              bad("filing-on-blacklist", e -> e.listed = Reply.told(Set.of(Listed.PERSON))),
              bad("filing-on-blacklist", e -> e.listed = Reply.told(Set.of(Listed.DOMAIN))),
              bad("filing-on-blacklist", e -> e.listed = Reply.told(Set.of(Listed.ACCOUNT))),
              fine(e -> {})),
          RegisterReason.of(
              "",
              "What no list of reasons names, and without which nothing can be said.",
              bad("register-unavailable", e -> e.recorded = Reply.silent("status 503")),
              bad("register-unavailable", e -> e.registered = Reply.absent()),
              bad("register-unavailable", e -> e.phones = Reply.silent("status 503")),
              bad("register-unavailable", e -> e.listed = Reply.silent("status 503")),
              bad("register-unavailable", e -> e.pages = Reply.absent()),
              fine(e -> {})));

  private static Page closed() {
    return new Page("garden.cn", false, "", "", List.of());
  }

  /** An access that is on record with another provider. */
  private static Example access(Example example) {
    example.ordering(ADD_ACCESS).websiteOnRecord(false, SAME, SAME);
    return example.supposing(same().in(example.province).made());
  }

  private static Example twice(Example example) {
    return example
        .recorded(same().in(example.province).made())
        .recorded(same().in(example.province).numbered("京ICP备2024000002号").made());
  }
}
