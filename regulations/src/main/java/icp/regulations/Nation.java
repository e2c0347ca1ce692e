package icp.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What holds in all of mainland China. A province may ask more; its own answer goes first.
 *
 * @param leastDomainValidityDays how many days a domain name must still be valid, where its
 *     province says nothing
 * @param realNameSyncDays how long until the administrations see that a real-name verification
 *     passed
 * @param realNameStoredSince verifications before this day are not stored where they look
 * @param oneDomainPerSiteSince websites filed from this day on have one domain name each
 * @param governmentSuffixes the only ones for party and government bodies, and for them alone
 * @param publicInstitutionSuffixes the only ones for public institutions; others may use them too
 * @param smsWindowHours how long the code sent by SMS is good for
 * @param smsWrongCodes how many wrong codes are borne
 * @param publicSecurityFilingDays how long an open website may wait for its public security filing
 * @param footerEntityProvinces where the foot of a website shows the number of its entity;
 *     elsewhere it shows that of the website
 */
public record Nation(
    List<Fact<Integer>> leastDomainValidityDays,
    List<Fact<WorkingDays>> realNameSyncDays,
    List<Fact<LocalDate>> realNameStoredSince,
    List<Fact<LocalDate>> oneDomainPerSiteSince,
    List<Fact<Set<String>>> governmentSuffixes,
    List<Fact<Set<String>>> publicInstitutionSuffixes,
    List<Fact<Integer>> smsWindowHours,
    List<Fact<Integer>> smsWrongCodes,
    List<Fact<Integer>> publicSecurityFilingDays,
    List<Fact<Set<String>>> footerEntityProvinces) {
  static final String FILE = "nation.yaml";

  public Nation {
    leastDomainValidityDays =
        Require.numbers(leastDomainValidityDays, "least-domain-validity-days");
    realNameSyncDays = Require.history(realNameSyncDays, "real-name-sync-days");
    realNameStoredSince = Require.history(realNameStoredSince, "real-name-stored-since");
    oneDomainPerSiteSince = Require.history(oneDomainPerSiteSince, "one-domain-per-site-since");
    governmentSuffixes = Require.wordSets(governmentSuffixes, "government-suffixes");
    publicInstitutionSuffixes =
        Require.wordSets(publicInstitutionSuffixes, "public-institution-suffixes");
    smsWindowHours = Require.numbers(smsWindowHours, "sms-window-hours");
    smsWrongCodes = Require.numbers(smsWrongCodes, "sms-wrong-codes");
    publicSecurityFilingDays =
        Require.numbers(publicSecurityFilingDays, "public-security-filing-days");
    footerEntityProvinces = Require.wordSets(footerEntityProvinces, "footer-entity-provinces");
  }

  public Optional<Fact<Integer>> leastDomainValidityDays(LocalDate on) {
    return Dated.on(on, leastDomainValidityDays);
  }

  public Optional<Fact<WorkingDays>> realNameSyncDays(LocalDate on) {
    return Dated.on(on, realNameSyncDays);
  }

  public Optional<Fact<LocalDate>> realNameStoredSince(LocalDate on) {
    return Dated.on(on, realNameStoredSince);
  }

  public Optional<Fact<LocalDate>> oneDomainPerSiteSince(LocalDate on) {
    return Dated.on(on, oneDomainPerSiteSince);
  }

  public Optional<Fact<Set<String>>> governmentSuffixes(LocalDate on) {
    return Dated.on(on, governmentSuffixes);
  }

  public Optional<Fact<Set<String>>> publicInstitutionSuffixes(LocalDate on) {
    return Dated.on(on, publicInstitutionSuffixes);
  }

  public Optional<Fact<Integer>> smsWindowHours(LocalDate on) {
    return Dated.on(on, smsWindowHours);
  }

  public Optional<Fact<Integer>> smsWrongCodes(LocalDate on) {
    return Dated.on(on, smsWrongCodes);
  }

  public Optional<Fact<Integer>> publicSecurityFilingDays(LocalDate on) {
    return Dated.on(on, publicSecurityFilingDays);
  }

  public Optional<Fact<Set<String>>> footerEntityProvinces(LocalDate on) {
    return Dated.on(on, footerEntityProvinces);
  }
}
