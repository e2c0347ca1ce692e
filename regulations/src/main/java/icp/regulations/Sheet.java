package icp.regulations;

import icp.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of a province or of the nation on a day, in words for people to read. */
public final class Sheet {
  static final List<Question<Province, ?>> PROVINCE =
      List.of(
          new Question<>("sms-verification", Province::smsVerification, Words::of),
          new Question<>("review-time", Province::reviewTime, Sheet::days),
          new Question<>("least-domain-validity", Province::leastDomainValidityDays, Sheet::days),
          new Question<>("domain-holders", Province::domainHolders, it -> Words.list(it.kinds())),
          new Question<>("domain-privacy-off", Province::domainPrivacyOff, Words::of),
          new Question<>("refused-suffixes", Province::refusedSuffixes, Words::names),
          new Question<>("reserved-beginnings", Province::reservedLabelBeginnings, Words::names),
          new Question<>("holder-name-in-full", Province::holderNameInFull, Words::of),
          new Question<>(
              "least-certificate-validity",
              Province::leastCertificateValidityMonths,
              months -> Words.say("months", months)),
          new Question<>(
              "least-licence-validity",
              Province::leastLicenceValidityMonths,
              months -> Words.say("months", months)),
          new Question<>("entity-leader", it -> it.filers().entityLeader(), Words::of),
          new Question<>("site-leader", it -> it.filers().siteLeader(), Words::of),
          new Question<>("unit-leader-age", it -> it.filers().unitLeaderAge(), Sheet::age),
          new Question<>("individual-age", it -> it.filers().individualAge(), Sheet::age),
          new Question<>("residence", it -> it.filers().individualResidence(), Sheet::residence),
          new Question<>(
              "local-phones", it -> it.filers().localPhones(), it -> Words.list(it.kinds())),
          new Question<>("sites-per-order", it -> it.sites().perOrder(), Sheet::perOrder),
          new Question<>("filed-must-open", it -> it.sites().filedMustOpen(), Words::of),
          new Question<>(
              "unit-to-individual", it -> it.changes().unitToIndividual(), Sheet::change),
          new Question<>(
              "individual-to-individual",
              it -> it.changes().individualToIndividual(),
              Sheet::change),
          new Question<>(
              "individual-to-unit", it -> it.changes().individualToUnit(), Sheet::change),
          new Question<>(
              "add-access-individual",
              it -> it.changes().addAccess(),
              it -> Words.list(it.individual())),
          new Question<>(
              "add-access-unit",
              it -> it.changes().addAccess(),
              it -> Words.list(it.organisation())));

  static final List<Question<Nation, ?>> NATION =
      List.of(
          new Question<>("least-domain-validity", Nation::leastDomainValidityDays, Sheet::days),
          new Question<>("real-name-sync", Nation::realNameSyncDays, Sheet::days),
          new Question<>("real-name-stored-since", Nation::realNameStoredSince, Sheet::day),
          new Question<>("one-domain-per-site", Nation::oneDomainPerSiteSince, Sheet::day),
          new Question<>("government-suffixes", Nation::governmentSuffixes, Words::names),
          new Question<>("institution-suffixes", Nation::publicInstitutionSuffixes, Words::names),
          new Question<>("sms-window", Nation::smsWindowHours, it -> Words.say("hours", it)),
          new Question<>("sms-wrong-codes", Nation::smsWrongCodes, it -> Words.say("number", it)),
          new Question<>("public-security", Nation::publicSecurityFilingDays, Sheet::days));

  private Sheet() {}

  /** Every question, answered or not, in the order in which people read them. */
  public static List<Statement> of(Province province, LocalDate on) {
    return PROVINCE.stream().map(question -> question.on(province, on)).toList();
  }

  /** What holds everywhere. */
  public static List<Statement> of(Nation nation, LocalDate on) {
    return NATION.stream().map(question -> question.on(nation, on)).toList();
  }

  private static Text days(int days) {
    return Words.say("days", days);
  }

  private static Text days(WorkingDays days) {
    return Words.say("working-days", days.min(), days.max());
  }

  private static Text day(LocalDate day) {
    return Words.say("day", day.toString());
  }

  private static Text age(LeastAge age) {
    if (age.proof().isEmpty()) {
      return Words.say("age", age.years());
    }
    String english = age.proof().get().en();
    String chinese = age.proof().get().zh();
    String key = age.withProofFrom().isPresent() ? "age-with-proof-from" : "age-with-proof";
    int from = age.withProofFrom().orElse(0);
    return new Text(
        Words.say(key, age.years(), english, from).en(),
        Words.say(key, age.years(), chinese, from).zh());
  }

  private static Text residence(Residence residence) {
    return residence
        .proof()
        .map(proof -> Words.around("residence-proof", proof))
        .orElseGet(() -> Words.of(residence.rule()));
  }

  private static Text perOrder(SitesPerOrder most) {
    Text individual = most(most.individual());
    Text organisation = most(most.organisation());
    return new Text(
        Words.say("per-order", individual.en(), organisation.en()).en(),
        Words.say("per-order", individual.zh(), organisation.zh()).zh());
  }

  private static Text most(Optional<Integer> most) {
    return Words.orElse(most.map(number -> Words.say("number", number)), "no-limit");
  }

  private static Text change(Change change) {
    return change
        .when()
        .map(when -> Words.around("only-if", when))
        .orElseGet(() -> Words.of(change.allowed()));
  }
}
