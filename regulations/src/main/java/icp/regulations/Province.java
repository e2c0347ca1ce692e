package icp.regulations;

import icp.contracts.EntityKind;
import icp.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * @param leastLicenceValidityMonths how many months the licence of a unit must still be valid
 * @param reviewTime how long the administration usually takes
 * @param domainHolders in whose name a unit's domain name may stand
 * @param domainPrivacyOff whether privacy protection of the domain name must be off meanwhile
 * @param refusedSuffixes under which it files no domain name, although others may
 * @param reservedLabelBeginnings with which only the name of a national body may begin
 * @param holderNameInFull whether the holder's name stands in Chinese or full pinyin, unabbreviated
 * @param holderProofs what proves that somebody other than the unit may hold its domain name
 * @param documents what it says to each document that is left to the provinces
 * @param filers what it asks of the people
 * @param sites what it asks of websites
 * @param changes what may be changed in a filing
 * @param rules what else it asks, in words
 */
public record Province(
    String code,
    Text name,
    String licenceAbbreviation,
    List<Fact<Known>> smsVerification,
    List<Fact<Integer>> leastDomainValidityDays,
    List<Fact<Integer>> leastCertificateValidityMonths,
    List<Fact<Integer>> leastLicenceValidityMonths,
    List<Fact<WorkingDays>> reviewTime,
    List<Fact<DomainHolders>> domainHolders,
    List<Fact<Known>> domainPrivacyOff,
    List<Fact<Set<String>>> refusedSuffixes,
    List<Fact<Set<String>>> reservedLabelBeginnings,
    List<Fact<Known>> holderNameInFull,
    List<HolderProof> holderProofs,
    List<DocumentDemand> documents,
    Filers filers,
    Sites sites,
    Changes changes,
    List<ProvinceRule> rules) {
  public Province {
    Require.that(code.matches("[1-9][0-9]"), "`code` is two digits in quotes, such as \"33\"");
    Require.that(licenceAbbreviation.length() == 1, "`licence-abbreviation` is one character");
    smsVerification = Require.history(smsVerification, "sms-verification");
    leastDomainValidityDays =
        Require.numbers(leastDomainValidityDays, "least-domain-validity-days");
    leastCertificateValidityMonths =
        Require.numbers(leastCertificateValidityMonths, "least-certificate-validity-months");
    leastLicenceValidityMonths =
        Require.numbers(leastLicenceValidityMonths, "least-licence-validity-months");
    reviewTime = Require.history(reviewTime, "review-time");
    domainHolders = Require.history(domainHolders, "domain-holders");
    domainPrivacyOff = Require.history(domainPrivacyOff, "domain-privacy-off");
    refusedSuffixes = Require.wordSets(refusedSuffixes, "refused-suffixes");
    reservedLabelBeginnings =
        Require.wordSets(reservedLabelBeginnings, "reserved-label-beginnings");
    holderNameInFull = Require.history(holderNameInFull, "holder-name-in-full");
    holderProofs = Require.histories(holderProofs, HolderProof::kind, "holder-proofs");
    documents = List.copyOf(documents);
    rules = List.copyOf(rules);
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

  public Optional<Fact<Integer>> leastLicenceValidityMonths(LocalDate on) {
    return Dated.on(on, leastLicenceValidityMonths);
  }

  public Optional<Fact<WorkingDays>> reviewTime(LocalDate on) {
    return Dated.on(on, reviewTime);
  }

  public Optional<Fact<DomainHolders>> domainHolders(LocalDate on) {
    return Dated.on(on, domainHolders);
  }

  public Optional<Fact<Known>> domainPrivacyOff(LocalDate on) {
    return Dated.on(on, domainPrivacyOff);
  }

  public Optional<Fact<Set<String>>> refusedSuffixes(LocalDate on) {
    return Dated.on(on, refusedSuffixes);
  }

  public Optional<Fact<Set<String>>> reservedLabelBeginnings(LocalDate on) {
    return Dated.on(on, reservedLabelBeginnings);
  }

  public Optional<Fact<Known>> holderNameInFull(LocalDate on) {
    return Dated.on(on, holderNameInFull);
  }

  /** What proves that somebody of a kind may hold a unit's domain name; empty where not known. */
  public Optional<HolderProof> holderProof(HolderKind kind, LocalDate on) {
    return Dated.on(on, holderProofs.stream().filter(proof -> proof.kind() == kind).toList());
  }

  /** What else it asks on a day, in the order of the book. */
  public List<ProvinceRule> rules(LocalDate on) {
    return rules.stream().filter(rule -> rule.effective().holdsOn(on)).toList();
  }

  /** What the province says to one document; empty where it says nothing for that day. */
  public Optional<DocumentDemand> document(String document, EntityKind kind, LocalDate on) {
    return documents.stream()
        .filter(demand -> demand.document().equals(document))
        .filter(demand -> demand.entityKinds().contains(kind))
        .filter(demand -> demand.effective().holdsOn(on))
        .findFirst();
  }
}
