package icp.filings.checklist;

import static icp.contracts.EntityKind.INDIVIDUAL;
import static icp.contracts.EntityKind.ORGANISATION;
import static icp.contracts.Part.DOMAIN;
import static icp.contracts.Part.FACTS;
import static icp.contracts.Part.INSTANCE;
import static icp.filings.checklist.Requirement.ofEachWebsite;

import icp.regulations.FieldAsk;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of each website: its words, its trade, its domain name and its server. */
final class WebsiteRequirements {
  private static final List<Requirement> OF_ITS_WORDS =
      List.of(
          ofEachWebsite(FACTS, "site-name")
              .needs("/name")
              .seenBy(
                  "site-name-fewer-chinese-characters",
                  "site-name-digits-only",
                  "site-name-latin-only",
                  "site-name-symbol",
                  "site-name-latin-letter",
                  "site-name-begins-with",
                  "site-name-domain-name",
                  "site-name-contains",
                  "site-name-ends-without",
                  "site-name-of-a-person",
                  "site-name-of-a-place",
                  "site-name-of-an-idiom",
                  "site-name-of-a-mark"),
          ofEachWebsite(FACTS, "site-name-own")
              .only(ORGANISATION)
              .seenBy("site-name-unrelated", "site-of-a-branch"),
          ofEachWebsite(FACTS, "site-its-own")
              .seenBy("site-domain-repeated", "site-name-and-content-repeated"),
          ofEachWebsite(FACTS, "site-name-private").only(INDIVIDUAL).seenBy("site-name-of-a-trade"),
          ofEachWebsite(FACTS, "site-name-no-region")
              .where(FieldAsk.REGION_NAME, FieldAsk.PORTAL_ENDING)
              .seenBy("site-name-of-a-region", "site-name-of-a-portal"),
          ofEachWebsite(FACTS, "site-contents")
              .needs("/contents")
              .seenBy("site-several-contents", "site-content-not-accepted"),
          ofEachWebsite(FACTS, "site-content-expected")
              .where(FieldAsk.CONTENT_EXPECTED)
              .seenBy("site-content-unexpected"),
          ofEachWebsite(FACTS, "site-content-interactive")
              .where(FieldAsk.INTERACTIVE_CONTENT)
              .seenBy("site-content-interactive"),
          ofEachWebsite(FACTS, "remark")
              .where(FieldAsk.CONTENT_REMARK, FieldAsk.OTHER_CONTENT_REMARK, FieldAsk.REMARK_PHRASE)
              .seenBy("remark-missing", "remark-short", "remark-words-missing"),
          ofEachWebsite(FACTS, "home-page")
              .seenBy("home-page-of-another-domain", "home-page-malformed"));

  private static final List<Requirement> OF_ITS_TRADE =
      List.of(
          ofEachWebsite(FACTS, "pre-approval")
              .ofRecognisedTrades()
              .seenBy(
                  "approval-missing",
                  "approval-asked-by-some",
                  "approval-statement",
                  "approval-and-no-statement",
                  "domain-speaks-of-games"),
          ofEachWebsite(FACTS, "pre-approval-valid")
              .seenBy(
                  "approval-expired",
                  "approval-without-number",
                  "approval-not-in-full",
                  "approval-of-no-trade",
                  "approval-game-number",
                  "approval-of-another-holder",
                  "approval-without-last-day"));

  private static final List<Requirement> OF_ITS_DOMAIN_NAME =
      List.of(
          ofEachWebsite(DOMAIN, "domain-name")
              .needs("/domain")
              .seenBy(
                  "domain-name-malformed",
                  "domain-folded",
                  "domain-beginning-reserved",
                  "domain-beginning-reserved-proof",
                  "domain-several-names",
                  "domain-twice-in-filing",
                  "domain-province-unknown"),
          ofEachWebsite(DOMAIN, "domain-suffix")
              .seenBy(
                  "domain-tld-not-approved",
                  "domain-tld-unknown",
                  "domain-tld-reserved",
                  "domain-tld-reserved-proof",
                  "domain-suffix-not-filed-in-province",
                  "domain-suffix-not-governments",
                  "domain-suffix-not-institutions"),
          ofEachWebsite(DOMAIN, "domain-registrar")
              .seenBy(
                  "domain-registered-at-international-site",
                  "domain-registrar-not-approved",
                  "domain-registrar-unknown"),
          ofEachWebsite(DOMAIN, "domain-registered")
              .seenBy(
                  "domain-not-registered",
                  "domain-registration-missing",
                  "domain-on-hold",
                  "domain-being-transferred",
                  "domain-being-deleted",
                  "domain-being-restored"),
          ofEachWebsite(DOMAIN, "domain-validity")
              .seenBy("domain-expired", "domain-validity-too-short", "domain-expiry-unknown"),
          ofEachWebsite(DOMAIN, "domain-real-name")
              .seenBy(
                  "domain-real-name-incomplete",
                  "domain-real-name-unknown",
                  "domain-real-name-too-recent",
                  "domain-real-name-recent",
                  "domain-real-name-not-stored"),
          ofEachWebsite(DOMAIN, "domain-holder")
              .seenBy(
                  "domain-holder-name-differs",
                  "domain-holder-kind-not-permitted",
                  "domain-holder-unknown",
                  "domain-holder-not-representative",
                  "domain-holder-representative-name-differs",
                  "domain-holder-related-person",
                  "domain-holder-shareholder",
                  "domain-holder-representative-proof",
                  "domain-holder-certificate-type-differs",
                  "domain-holder-certificate-number-differs",
                  "domain-holder-representative-certificate-type-differs",
                  "domain-holder-representative-certificate-number-differs",
                  "domain-holder-name-abbreviated",
                  "domain-holder-name-in-pinyin"),
          ofEachWebsite(DOMAIN, "domain-privacy")
              .seenBy("domain-privacy-on", "domain-privacy-unknown"),
          ofEachWebsite(DOMAIN, "domain-not-filed")
              .seenBy(
                  "domain-in-another-filing",
                  "domain-in-another-accounts-filing",
                  "domain-filed-by-other",
                  "domain-filed-by-same",
                  "domain-filed-already"),
          ofEachWebsite(DOMAIN, "domain-closed")
              .seenBy(
                  "domain-open-at-provider", "domain-resolves-already", "domain-points-elsewhere"));

  private static final List<Requirement> OF_ITS_SERVER =
      List.of(
          ofEachWebsite(INSTANCE, "instance-known")
              .needs("/instanceId", "/serviceNumber")
              .seenBy("instance-unknown", "instance-type-unknown"),
          ofEachWebsite(INSTANCE, "instance-mainland")
              .seenBy("instance-not-in-mainland", "instance-region-unknown"),
          ofEachWebsite(INSTANCE, "instance-subscription")
              .seenBy(
                  "instance-pay-as-you-go",
                  "instance-subscription-too-short",
                  "instance-order-too-small",
                  "instance-on-trial"),
          ofEachWebsite(INSTANCE, "instance-term")
              .seenBy(
                  "instance-remaining-term-too-short",
                  "instance-expired",
                  "instance-expires-soon",
                  "instance-released"),
          ofEachWebsite(INSTANCE, "instance-reachable")
              .seenBy("instance-no-public-bandwidth", "instance-no-public-address"),
          ofEachWebsite(INSTANCE, "service-number")
              .seenBy(
                  "instance-numbers-used-up",
                  "instance-number-lapsed",
                  "service-number-unknown",
                  "service-number-in-use",
                  "service-number-granted-away",
                  "service-number-invalid",
                  "service-number-twice"));

  static final List<Requirement> ALL =
      Stream.of(OF_ITS_WORDS, OF_ITS_TRADE, OF_ITS_DOMAIN_NAME, OF_ITS_SERVER)
          .flatMap(List::stream)
          .toList();

  private WebsiteRequirements() {}
}
