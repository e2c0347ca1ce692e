package icp.filings.rule;

import static icp.filings.rule.EntityRules.unitNumber;
import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.CertificateType;
import icp.contracts.Finding;
import icp.contracts.UnifiedCode;
import icp.contracts.UnitNature;
import icp.filings.filing.FilingFacts.Entity;
import icp.regulations.FieldAsk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The certificate by which the entity is known. */
final class CertificateRules {
  private static final String NUMBER = "/entity/certificateNumber";
  private static final String TYPE = "/entity/certificateType";
  private static final String VALIDITY = "/entity/certificateValidUntil";
  private static final String GB_32100 = "GB 32100-2015, unified social credit code";

  /** A registration number of a licence before three certificates became one, or older codes. */
  private static final Pattern LEGACY_NUMBER = Pattern.compile("[0-9]{13,15}|[0-9A-Z]{8}-?[0-9X]");

  /** R008: the code of a licence is a unified social credit code, not one of those before it. */
  static final FilingRule CODE_IS_UNIFIED =
      filing ->
          unitNumber(filing).filter(number -> !UnifiedCode.isShaped(number)).stream()
              .map(number -> notUnified(filing, number))
              .toList();

  /** R008: and its last character guards the others. */
  static final FilingRule CODE_IS_GUARDED =
      filing ->
          when(
              unitNumber(filing)
                  .filter(UnifiedCode::isShaped)
                  .filter(number -> !UnifiedCode.isGuarded(number))
                  .isPresent(),
              () -> blocker("entity-code-check-character", NUMBER, GB_32100));

  /** R009: an enterprise shows its business licence, where the province takes nothing else. */
  static final FilingRule CERTIFICATE_IS_ACCEPTED =
      filing ->
          filing.isOf(UnitNature.ENTERPRISE)
              ? filing.rule(FieldAsk.ENTERPRISE_CERTIFICATE).stream()
                  .filter(rule -> !rule.words().contains(type(filing)))
                  .map(rule -> blocker("entity-certificate-not-accepted", TYPE, rule.source()))
                  .toList()
              : List.of();

  /** R149 asks it of approvals; of a certificate it holds as well: it has not ended. */
  static final FilingRule CERTIFICATE_IS_VALID =
      filing ->
          when(
              validUntil(filing).filter(day -> day.isBefore(filing.on())).isPresent(),
              () -> blocker("entity-certificate-expired", VALIDITY, RETURNS));

  /** R017: and, of an individual, for as long as the province asks. */
  static final FilingRule CERTIFICATE_IS_VALID_LONG_ENOUGH =
      filing ->
          filing.individual()
              ? filing
                  .province()
                  .flatMap(here -> here.leastCertificateValidityMonths(filing.on()))
                  .filter(months -> endsWithin(filing, months.value()))
                  .map(
                      months ->
                          blocker(
                              "entity-certificate-ends-soon",
                              VALIDITY,
                              months.source(),
                              months.value()))
                  .stream()
                  .toList()
              : List.of();

  /** A certificate that is valid for good has no last day. */
  static final FilingRule VALIDITY_IS_ONE =
      filing ->
          when(
              validUntil(filing).isPresent()
                  && filing.entity(Entity::certificateLongTerm).orElse(false),
              () -> blocker("entity-certificate-validity-contradicts", VALIDITY, FORM));

  static final List<FilingRule> IN_ORDER =
      List.of(
          CODE_IS_UNIFIED,
          CODE_IS_GUARDED,
          CERTIFICATE_IS_ACCEPTED,
          CERTIFICATE_IS_VALID,
          CERTIFICATE_IS_VALID_LONG_ENOUGH,
          VALIDITY_IS_ONE);

  private CertificateRules() {}

  /** Certificates of institutions and associations had numbers of their own before the code. */
  private static Finding notUnified(FilingCase filing, String number) {
    boolean licence = type(filing).equals(CertificateType.BUSINESS_LICENCE.name());
    return licence && !LEGACY_NUMBER.matcher(number).matches()
        ? blocker("entity-code-malformed", NUMBER, GB_32100)
        : warning("entity-code-legacy", NUMBER, GB_32100);
  }

  private static String type(FilingCase filing) {
    return filing.entity(Entity::certificateType).map(CertificateType::name).orElse("");
  }

  private static Optional<LocalDate> validUntil(FilingCase filing) {
    return filing.entity(Entity::certificateValidUntil);
  }

  private static boolean endsWithin(FilingCase filing, int months) {
    return validUntil(filing)
        .filter(day -> !day.isBefore(filing.on()))
        .filter(day -> day.isBefore(filing.on().plusMonths(months)))
        .isPresent();
  }
}
