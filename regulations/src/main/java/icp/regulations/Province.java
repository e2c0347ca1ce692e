package icp.regulations;

import icp.contracts.EntityKind;
import icp.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one provincial communications administration asks. An empty list says: not known.
 *
 * <p>Sources: the rule pages of the provinces as published by the cloud providers that file there;
 * each entry names its own.
 *
 * @param code the first two digits of the division code (GB/T 2260), such as 33
 * @param licenceAbbreviation the character an ICP number begins with, such as 浙
 * @param smsVerification whether the administration sends a code by SMS that must be entered
 * @param leastDomainValidityDays how many days a domain name must still be valid
 * @param leastCertificateValidityMonths how many months an identity document must still be valid
 * @param reviewTime how long the administration usually takes
 * @param domainHolders in whose name a unit's domain name may stand
 * @param documents what it says to each document that is left to the provinces
 */
public record Province(
    String code,
    Text name,
    String licenceAbbreviation,
    List<Fact<Known>> smsVerification,
    List<Fact<Integer>> leastDomainValidityDays,
    List<Fact<Integer>> leastCertificateValidityMonths,
    List<Fact<WorkingDays>> reviewTime,
    List<Fact<DomainHolders>> domainHolders,
    List<DocumentDemand> documents) {
  public Province {
    Require.that(code.matches("[1-9][0-9]"), "`code` is two digits in quotes, such as \"33\"");
    Require.that(licenceAbbreviation.length() == 1, "`licence-abbreviation` is one character");
    smsVerification = Require.history(smsVerification, "sms-verification");
    leastDomainValidityDays = numbers(leastDomainValidityDays, "least-domain-validity-days");
    leastCertificateValidityMonths =
        numbers(leastCertificateValidityMonths, "least-certificate-validity-months");
    reviewTime = Require.history(reviewTime, "review-time");
    domainHolders = Require.history(domainHolders, "domain-holders");
    documents = List.copyOf(documents);
  }

  public Optional<Fact<Known>> smsVerification(LocalDate on) {
    return Dated.on(on, smsVerification);
  }

  public Optional<Fact<Integer>> leastDomainValidityDays(LocalDate on) {
    return Dated.on(on, leastDomainValidityDays);
  }

  public Optional<Fact<Integer>> leastCertificateValidityMonths(LocalDate on) {
    return Dated.on(on, leastCertificateValidityMonths);
  }

  public Optional<Fact<WorkingDays>> reviewTime(LocalDate on) {
    return Dated.on(on, reviewTime);
  }

  public Optional<Fact<DomainHolders>> domainHolders(LocalDate on) {
    return Dated.on(on, domainHolders);
  }

  /** What the province says to one document; empty where it says nothing for that day. */
  public Optional<DocumentDemand> document(String document, EntityKind kind, LocalDate on) {
    return documents.stream()
        .filter(demand -> demand.document().equals(document))
        .filter(demand -> demand.entityKinds().contains(kind))
        .filter(demand -> demand.effective().holdsOn(on))
        .findFirst();
  }

  private static List<Fact<Integer>> numbers(List<Fact<Integer>> facts, String key) {
    facts.forEach(fact -> Require.atLeastOne(fact.value(), key));
    return Require.history(facts, key);
  }
}
