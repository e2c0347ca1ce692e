package icp.filings.checklist;

import static icp.contracts.EntityKind.ORGANISATION;
import static icp.contracts.Part.DOCUMENTS;
import static icp.contracts.Part.FACTS;
import static icp.contracts.Part.REGISTERS;
import static icp.filings.checklist.Requirement.of;

import java.util.List;

/** What is asked of the papers, and what is already known of who files, here and elsewhere. */
final class OutsideRequirements {
  static final List<Requirement> ALL =
      List.of(
          of(DOCUMENTS, "documents").seenByAnyFinding(),
          of(FACTS, "order")
              .seenBy(
                  "account-has-another-entity",
                  "certificate-ended",
                  "certificate-ends-soon",
                  "change-brings-a-domain",
                  "change-moves-province",
                  "change-of-both",
                  "change-of-name-needs-proof",
                  "change-replaces-entity",
                  "change-to-somebody-else",
                  "change-to-somebody-else-if",
                  "entity-filed-in-another-province",
                  "entity-in-another-account",
                  "entity-was-cancelled",
                  "recorded-entity-differs"),
          of(REGISTERS, "registers-answer").seenBy("register-unavailable"),
          of(REGISTERS, "credit-register")
              .only(ORGANISATION)
              .seenBy(
                  "register-address-differs",
                  "register-address-in-part",
                  "register-entity-abnormal",
                  "register-entity-not-active",
                  "register-entity-unknown",
                  "register-name-differs",
                  "register-name-forms-differ",
                  "register-representative-differs"),
          of(REGISTERS, "ministry-record")
              .seenBy(
                  "record-differs",
                  "record-in-another-province",
                  "record-is-a-shell",
                  "record-missing",
                  "record-mobile-differs",
                  "record-order-differs",
                  "record-order-under-way",
                  "record-out-of-date",
                  "record-several-numbers",
                  "record-site-name-differs",
                  "record-under-another-certificate",
                  "record-website-missing"),
          of(REGISTERS, "people-of-one-entity")
              .seenBy("mobile-of-another-entity", "person-of-another-entity"),
          of(REGISTERS, "blacklist").seenBy("filing-on-blacklist"),
          of(REGISTERS, "filed-websites")
              .seenBy(
                  "website-not-open",
                  "website-number-not-linked",
                  "website-of-a-business",
                  "website-of-another-company",
                  "website-title-differs",
                  "website-without-number"));

  private OutsideRequirements() {}
}
