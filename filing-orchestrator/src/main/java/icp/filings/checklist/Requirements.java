package icp.filings.checklist;

import static icp.contracts.EntityKind.INDIVIDUAL;
import static icp.contracts.EntityKind.ORGANISATION;
import static icp.contracts.Part.FACTS;
import static icp.filings.checklist.Requirement.of;

import icp.regulations.FieldAsk;
import java.util.List;
import java.util.stream.Stream;

/** The table of requirements, in the order in which an applicant meets them. */
final class Requirements {
  static final List<Requirement> OF_THE_ENTITY =
      List.of(
          of(FACTS, "consent")
              .where(FieldAsk.CONSENT_VERSION)
              .seenBy("consent-missing", "consent-outdated"),
          of(FACTS, "entity-said").needs("/entity/kind", "/entity/name"),
          of(FACTS, "province-of-entity")
              .needs("/province")
              .only(ORGANISATION)
              .seenBy("entity-in-another-province", "entity-registered-elsewhere"),
          of(FACTS, "province-of-individual")
              .needs("/province")
              .only(INDIVIDUAL)
              .seenBy("individual-from-another-province", "individual-residence-proof"),
          of(FACTS, "entity-name")
              .seenBy(
                  "entity-name-brackets",
                  "entity-name-not-chinese",
                  "entity-name-like-a-person",
                  "entity-kind-contradicts-name"),
          of(FACTS, "entity-nature").only(ORGANISATION).seenBy("entity-nature-contradicts"),
          of(FACTS, "trade-name")
              .only(ORGANISATION)
              .where(FieldAsk.SOLE_TRADER_AS_ENTERPRISE)
              .seenBy("sole-trader-without-trade-name"),
          of(FACTS, "investor")
              .only(ORGANISATION)
              .where(FieldAsk.INVESTOR_IS_ENTITY)
              .seenBy("investor-not-entity"),
          of(FACTS, "superior-unit")
              .only(ORGANISATION)
              .where(FieldAsk.SUPERIOR_IS_UNIT)
              .seenBy("superior-not-unit"),
          of(FACTS, "entity-certificate")
              .needs("/entity/certificateType")
              .seenBy("entity-certificate-not-accepted"),
          of(FACTS, "entity-certificate-number")
              .needs("/entity/certificateNumber")
              .seenBy("entity-code-check-character", "entity-code-malformed", "entity-code-legacy"),
          of(FACTS, "entity-certificate-validity")
              .seenBy(
                  "entity-certificate-expired",
                  "entity-certificate-ends-soon",
                  "entity-certificate-validity-contradicts"),
          of(FACTS, "certificate-address").needs("/entity/certificateAddress"),
          of(FACTS, "mailing-address")
              .needs("/entity/mailingAddress/street")
              .seenBy(
                  "mailing-in-another-province",
                  "mailing-contradicts-itself",
                  "mailing-not-precise",
                  "mailing-special-characters"),
          of(FACTS, "mailing-city")
              .where(FieldAsk.MAILING_SAME_CITY)
              .seenBy("mailing-in-another-city"),
          of(FACTS, "mailing-district").where(FieldAsk.GONE_DISTRICT).seenBy("district-gone"));

  static final List<Requirement> OF_PEOPLE =
      List.of(
          of(FACTS, "residency")
              .only(INDIVIDUAL)
              .needs("/entity/residency")
              .seenBy("individual-foreign"),
          of(FACTS, "representative-said")
              .only(ORGANISATION)
              .needs(
                  "/legalRepresentative/name",
                  "/legalRepresentative/residency",
                  "/legalRepresentative/certificateType",
                  "/legalRepresentative/certificateNumber"),
          of(FACTS, "leader")
              .only(ORGANISATION)
              .needs(
                  "/entityLeader/name",
                  "/entityLeader/residency",
                  "/entityLeader/certificateType",
                  "/entityLeader/certificateNumber")
              .seenBy("leader-not-representative", "leader-not-of-the-mainland"),
          of(FACTS, "leader-name")
              .only(ORGANISATION)
              .where(FieldAsk.FOREIGN_NAME_STATEMENT)
              .seenBy("leader-foreign-name"),
          of(FACTS, "people-of-province")
              .only(ORGANISATION)
              .where(FieldAsk.LEADER_FROM_PROVINCE)
              .seenBy("person-from-another-province"),
          of(FACTS, "administrator")
              .only(ORGANISATION)
              .needs(
                  "/administrator",
                  "/administrator/name",
                  "/administrator/residency",
                  "/administrator/certificateType",
                  "/administrator/certificateNumber")
              .seenBy("administrator-not-leader"),
          of(FACTS, "age")
              .seenBy("person-too-young", "person-needs-proof-of-age", "person-under-age"),
          of(FACTS, "administrator-age")
              .only(ORGANISATION)
              .where(FieldAsk.OLDEST_MAN, FieldAsk.OLDEST_WOMAN)
              .seenBy("administrator-too-old"),
          of(FACTS, "identity-documents")
              .seenBy("certificate-not-of-residency", "permit-number-unusual"),
          of(FACTS, "identity-numbers")
              .seenBy(
                  "identity-number-check-character",
                  "identity-number-malformed",
                  "identity-number-first-generation",
                  "identity-number-birthday"),
          of(FACTS, "two-people")
              .only(ORGANISATION)
              .seenBy(
                  "same-person-differs",
                  "people-share-mobile",
                  "people-share-email",
                  "people-of-one-name"));

  static final List<Requirement> OF_CONTACTS =
      List.of(
          of(FACTS, "mobile")
              .needs(
                  "/entity/mobile",
                  "/legalRepresentative/mobile",
                  "/entityLeader/mobile",
                  "/administrator/mobile")
              .seenBy("mobile-malformed", "mobile-of-province"),
          of(FACTS, "mobile-operator")
              .where(FieldAsk.VIRTUAL_OPERATOR)
              .seenBy("mobile-of-virtual-operator"),
          of(FACTS, "emergency-mobile")
              .needs(
                  "/entity/emergencyMobile",
                  "/legalRepresentative/emergencyMobile",
                  "/entityLeader/emergencyMobile",
                  "/administrator/emergencyMobile")
              .seenBy("emergency-not-mobile", "emergency-same-as-mobile"),
          of(FACTS, "numbers-enough")
              .where(FieldAsk.NUMBERS_OF_ONE_PERSON, FieldAsk.NUMBERS_OF_TWO_PEOPLE)
              .seenBy("too-few-numbers"),
          of(FACTS, "emergency-user")
              .where(FieldAsk.EMERGENCY_USER_NAMED)
              .seenBy("emergency-user-not-named"),
          of(FACTS, "landline").seenBy("landline-malformed", "landline-area-code"),
          of(FACTS, "landline-given").where(FieldAsk.LANDLINE_NEEDED).seenBy("landline-missing"),
          of(FACTS, "email")
              .needs(
                  "/entity/email",
                  "/legalRepresentative/email",
                  "/entityLeader/email",
                  "/administrator/email")
              .seenBy("email-malformed"));

  /** All of them. */
  static final List<Requirement> ALL =
      Stream.of(
              OF_THE_ENTITY,
              OF_PEOPLE,
              OF_CONTACTS,
              WebsiteRequirements.ALL,
              OutsideRequirements.ALL)
          .flatMap(List::stream)
          .toList();

  private Requirements() {}
}
