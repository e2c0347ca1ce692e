package icp.filings.rule;

import static icp.filings.rule.ContactRules.each;
import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.finding;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.CertificateType;
import icp.contracts.Finding;
import icp.contracts.Residency;
import icp.contracts.ResidentNumber;
import icp.contracts.Severity;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** By which papers people are known, and that two of them are not taken for one. */
final class IdentityRules {
  private static final String GB_11643 = "GB 11643-1999, citizen identification number";
  private static final Pattern FIRST_GENERATION = Pattern.compile("[0-9]{15}");

  /** Permits have been numbered in several ways, so that another form is only unusual. */
  private static final Map<CertificateType, Pattern> PERMIT_NUMBERS =
      Map.of(
          CertificateType.HK_MACAO_TRAVEL_PERMIT, Pattern.compile("[HhMm][0-9]{8}([0-9]{2})?"),
          CertificateType.TAIWAN_TRAVEL_PERMIT, Pattern.compile("[0-9]{8}|[0-9]{10}[A-Z0-9()]*"),
          CertificateType.PASSPORT, Pattern.compile("[A-Za-z0-9]{5,17}"));

  private static final Map<Residency, Set<CertificateType>> PAPERS =
      Map.of(
          Residency.MAINLAND,
          EnumSet.of(CertificateType.RESIDENT_IDENTITY_CARD),
          Residency.HONG_KONG,
          EnumSet.of(
              CertificateType.HK_MACAO_RESIDENCE_PERMIT, CertificateType.HK_MACAO_TRAVEL_PERMIT),
          Residency.MACAO,
          EnumSet.of(
              CertificateType.HK_MACAO_RESIDENCE_PERMIT, CertificateType.HK_MACAO_TRAVEL_PERMIT),
          Residency.TAIWAN,
          EnumSet.of(CertificateType.TAIWAN_RESIDENCE_PERMIT, CertificateType.TAIWAN_TRAVEL_PERMIT),
          Residency.FOREIGN,
          EnumSet.of(CertificateType.PASSPORT));

  /** R009, R017: everybody shows a paper that residents of where they live have. */
  static final FilingRule PAPER_FITS_RESIDENCY =
      filing ->
          filing.people().stream()
              .filter(one -> !fits(one))
              .map(one -> unfitting(filing, one))
              .toList();

  /** R017: the number is the permit's own. */
  static final FilingRule PERMIT_NUMBER_IS_USUAL =
      each(
          one ->
              when(
                  one.certificateNumber() != null
                      && one.certificateType() != null
                      && PERMIT_NUMBERS.containsKey(one.certificateType())
                      && !PERMIT_NUMBERS
                          .get(one.certificateType())
                          .matcher(one.certificateNumber().strip())
                          .matches(),
                  () -> warning("permit-number-unusual", number(one), RETURNS)));

  /** R025: a number of a resident identity card has 18 characters. */
  static final FilingRule NUMBER_IS_SHAPED =
      each(
          one ->
              when(
                  one.hasResidentNumber() && !isShaped(one),
                  () ->
                      FIRST_GENERATION.matcher(one.certificateNumber().strip()).matches()
                          ? blocker("identity-number-first-generation", number(one), GB_11643)
                          : blocker("identity-number-malformed", number(one), GB_11643)));

  /** R025: its last character guards the others. */
  static final FilingRule NUMBER_IS_GUARDED =
      each(
          one ->
              when(
                  one.hasResidentNumber()
                      && isShaped(one)
                      && !ResidentNumber.isGuarded(one.certificateNumber().strip()),
                  () -> blocker("identity-number-check-character", number(one), GB_11643)));

  /** R025: and it holds a day on which somebody can have been born. */
  static final FilingRule NUMBER_HOLDS_A_BIRTHDAY =
      filing ->
          filing.people().stream()
              .filter(one -> one.hasResidentNumber() && isShaped(one))
              .filter(one -> ResidentNumber.isGuarded(one.certificateNumber().strip()))
              .filter(one -> one.told().filter(told -> !told.born().isAfter(filing.on())).isEmpty())
              .map(one -> blocker("identity-number-birthday", number(one), GB_11643))
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          PAPER_FITS_RESIDENCY,
          PERMIT_NUMBER_IS_USUAL,
          NUMBER_IS_SHAPED,
          NUMBER_IS_GUARDED,
          NUMBER_HOLDS_A_BIRTHDAY);

  private IdentityRules() {}

  private static String number(Someone one) {
    return one.at("/certificateNumber");
  }

  private static boolean isShaped(Someone one) {
    return ResidentNumber.isShaped(one.certificateNumber().strip());
  }

  private static boolean fits(Someone one) {
    return one.residency() == null
        || one.certificateType() == null
        || PAPERS.get(one.residency()).contains(one.certificateType());
  }

  /** Where sources differ on passports, only the provinces that name them refuse them. */
  private static Finding unfitting(FilingCase filing, Someone one) {
    boolean passport = one.certificateType() == CertificateType.PASSPORT;
    Optional<FieldRule> rule =
        filing.rule(
            one.residency() == Residency.MAINLAND
                ? FieldAsk.MAINLAND_CERTIFICATE
                : FieldAsk.COMPATRIOT_PASSPORT_REFUSED);
    Severity weight = passport && rule.isEmpty() ? Severity.WARNING : Severity.BLOCKER;
    String source = rule.map(FieldRule::source).orElse(RETURNS);
    return finding(weight, "certificate-not-of-residency", one.at("/certificateType"), source);
  }
}
