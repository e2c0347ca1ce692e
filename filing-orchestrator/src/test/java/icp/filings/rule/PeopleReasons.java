package icp.filings.rule;

import static icp.filings.rule.Reason.company;
import static icp.filings.rule.Reason.fineCompany;
import static icp.filings.rule.Reason.finePerson;
import static icp.filings.rule.Reason.person;

import java.util.List;
import java.util.Map;

/** Reasons that lie in the people and how they are reached. */
final class PeopleReasons {
  private static final String LEADER = "/legalRepresentative";
  private static final String ADMINISTRATOR = "/administrator";
  private static final String NUMBER = "/certificateNumber";
  private static final Map<String, String> ANOTHER_LEADER =
      Map.of(
          "name", "赵六",
          "residency", "MAINLAND",
          "certificateType", "RESIDENT_IDENTITY_CARD",
          "certificateNumber", "110101199003070011",
          "mobile", "13800000005");

  private PeopleReasons() {}

  static final List<Reason> ALL =
      List.of(
          Reason.of(
              "R016",
              "The leader is no resident of the mainland, and the province asks for one.",
              company("leader-not-of-the-mainland", d -> foreign(d.in("13"))),
              person("individual-foreign", d -> d.in("13").set("/entity/residency", "FOREIGN")),
              company("leader-foreign-name", d -> foreign(d.in("31"))),
              fineCompany(d -> foreign(d.in("33"))),
              fineCompany(d -> foreign(d.in("13")).set("/entityLeader", ANOTHER_LEADER))),
          Reason.of(
              "R017",
              "A resident of Hong Kong, Macao or Taiwan shows another paper or number.",
              company(
                  "certificate-not-of-residency",
                  d -> d.in("31").set(ADMINISTRATOR + "/residency", "HONG_KONG")),
              company(
                  "permit-number-unusual",
                  d -> hongKong(d).set(ADMINISTRATOR + NUMBER, "A123456(7)")),
              fineCompany(d -> hongKong(d).set(ADMINISTRATOR + NUMBER, "H12345678"))),
          Reason.of(
              "R018",
              "Somebody else than the legal representative answers: what the facts themselves tell.",
              company("leader-not-representative", d -> d.set("/entityLeader", ANOTHER_LEADER)),
              fineCompany(d -> d.in("11").set("/entityLeader", ANOTHER_LEADER)),
              fineCompany(d -> {})),
          Reason.of(
              "R019",
              "The leader is not the legal representative, and another administers the website.",
              company(
                  "administrator-not-leader", d -> d.in("32").set("/entityLeader", ANOTHER_LEADER)),
              company("administrator-not-leader", d -> d.in("46")),
              fineCompany(
                  d ->
                      d.in("32")
                          .set("/entityLeader", ANOTHER_LEADER)
                          .set(ADMINISTRATOR, ANOTHER_LEADER))),
          Reason.of(
              "R021",
              "Somebody is too young, or shows no proof.",
              person("person-too-young", d -> d.set("/entity" + NUMBER, "330102201011260015")),
              person(
                  "person-needs-proof-of-age",
                  d -> d.in("32").set("/entity" + NUMBER, "330102201011260015")),
              company(
                  "person-under-age", d -> d.in("52").set(LEADER + NUMBER, "330102201011260015")),
              finePerson(d -> {})),
          Reason.of(
              "R022",
              "Tianjin: the administrator is past the age of retirement.",
              company(
                  "administrator-too-old",
                  d -> d.in("12").set(ADMINISTRATOR + NUMBER, "120101196001010013")),
              fineCompany(d -> d.in("12")),
              fineCompany(d -> d.set(ADMINISTRATOR + NUMBER, "120101196001010013"))),
          Reason.of(
              "R024",
              "Leader and administrator are described in contradiction.",
              company(
                  "same-person-differs",
                  d -> d.ledAndAdministeredByOne().set(ADMINISTRATOR + "/mobile", "13800000009")),
              company("people-share-mobile", d -> d.set(ADMINISTRATOR + "/mobile", "13800000001")),
              company(
                  "people-share-email", d -> d.set(ADMINISTRATOR + "/email", "lilei@example.cn")),
              company("people-of-one-name", d -> d.set(ADMINISTRATOR + "/name", "李雷")),
              fineCompany(Draft::ledAndAdministeredByOne),
              fineCompany(d -> {})),
          Reason.of(
              "R025",
              "The number of an identity card is wrong.",
              company(
                  "identity-number-check-character",
                  d -> d.set(LEADER + NUMBER, "330102199003070011")),
              company("identity-number-malformed", d -> d.set(LEADER + NUMBER, "33010219900307")),
              company(
                  "identity-number-first-generation",
                  d -> d.set(LEADER + NUMBER, "330102900307001")),
              company(
                  "identity-number-birthday", d -> d.set(LEADER + NUMBER, "330102199002300011")),
              person(
                  "identity-number-check-character",
                  d -> d.set("/entity" + NUMBER, "330102199003070011")),
              fineCompany(d -> d.set(LEADER + NUMBER, "11010519491231002x"))),
          Reason.of(
              "R026",
              "A mobile number is not of the province.",
              company("mobile-of-province", d -> d.in("43")),
              person("mobile-of-province", d -> d.in("12")),
              fineCompany(d -> d.in("12"))),
          Reason.of(
              "R027",
              "Nobody answers: what the number itself tells.",
              company("mobile-malformed", d -> d.set(LEADER + "/mobile", "12800000001")),
              company("mobile-malformed", d -> d.set(LEADER + "/mobile", "0571-12345678")),
              fineCompany(d -> d.set(LEADER + "/mobile", "+86 138 0000 0001"))),
          Reason.of(
              "R029",
              "The emergency number is a landline.",
              company(
                  "emergency-not-mobile", d -> d.set(LEADER + "/emergencyMobile", "0571-12345678")),
              fineCompany(d -> {})),
          Reason.of(
              "R030",
              "The emergency number is the one that is called first.",
              company(
                  "emergency-same-as-mobile",
                  d -> d.set(LEADER + "/emergencyMobile", "13800000001")),
              person(
                  "emergency-same-as-mobile",
                  d -> d.set("/entity/emergencyMobile", "+8613800000001")),
              finePerson(d -> d.in("11").set("/entity/emergencyMobile", "13800000001"))),
          Reason.of(
              "R031",
              "Fewer different numbers are given than the province wants.",
              company(
                  "too-few-numbers",
                  d ->
                      d.in("42")
                          .set(LEADER + "/emergencyMobile", "13800000002")
                          .set(ADMINISTRATOR + "/emergencyMobile", "13800000002")),
              person("too-few-numbers", d -> d.in("62")),
              finePerson(d -> d.in("62").set("/websites/1/remark", "同事王五的号码为13800000009")),
              fineCompany(d -> d.in("42")),
              fineCompany(d -> d.in("11"))),
          Reason.of(
              "R032",
              "The number is one of a virtual operator.",
              company("mobile-of-virtual-operator", d -> d.set(LEADER + "/mobile", "17000000001")),
              company("mobile-of-virtual-operator", d -> d.set(LEADER + "/mobile", "16200000001")),
              fineCompany(d -> d.set(LEADER + "/mobile", "17700000001"))),
          Reason.of(
              "R033",
              "The landline is wrong, of elsewhere, or missing.",
              company("landline-malformed", d -> d.set(LEADER + "/landline", "12345678")),
              company("landline-area-code", d -> d.set(LEADER + "/landline", "086-0535-6700763")),
              company("landline-missing", d -> d.in("32").without(LEADER + "/landline")),
              fineCompany(d -> d.set(LEADER + "/landline", "0571-12345678")),
              fineCompany(d -> d.without(LEADER + "/landline"))),
          Reason.of(
              "R034",
              "The remark does not say whose the emergency number is.",
              company("emergency-user-not-named", d -> d.in("50")),
              fineCompany(d -> d.in("50").set("/websites/1/remark", "应急电话使用人为王五，系公司员工"))),
          Reason.of(
              "R035",
              "An e-mail address is wrong or given by two people.",
              company("email-malformed", d -> d.set(LEADER + "/email", "w5@example")),
              company(
                  "people-share-email", d -> d.set(ADMINISTRATOR + "/email", "lilei@example.cn")),
              fineCompany(d -> d.set(LEADER + "/email", "w.5@mail.example.cn"))));

  private static Draft foreign(Draft draft) {
    return draft
        .set(LEADER + "/residency", "FOREIGN")
        .set(LEADER + "/certificateType", "PASSPORT")
        .set(LEADER + NUMBER, "E12345678");
  }

  private static Draft hongKong(Draft draft) {
    return draft
        .set(ADMINISTRATOR + "/residency", "HONG_KONG")
        .set(ADMINISTRATOR + "/certificateType", "HK_MACAO_TRAVEL_PERMIT");
  }
}
