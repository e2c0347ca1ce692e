package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.DomainRules.SEED;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.finding;
import static icp.domains.check.Findings.warning;
import static icp.domains.check.Findings.when;

import icp.contracts.HolderFingerprints;
import icp.contracts.Severity;
import icp.regulations.Known;
import java.util.Optional;
import java.util.function.Function;

/** Who may hold the name, and that they are who files. No value of either side is ever told. */
final class HolderRules {
  private static final String ENTITY = "/entity";
  private static final String REPRESENTATIVE = "/legalRepresentative";

  /** R041: somebody has said who holds it. */
  static final DomainRule IS_KNOWN =
      filing ->
          when(
              filing.tellsOfHolder() && filing.holding() == Holding.UNKNOWN,
              () -> warning("domain-holder-unknown", DOMAIN, SEED));

  /** R041, R042: the holder is of the kind that may hold a domain name for such an entity. */
  static final DomainRule KIND_IS_PERMITTED =
      filing -> {
        Permitted permitted = Permitted.in(filing.law());
        boolean unitAlone = filing.holding().byPerson() && permitted.nobody();
        return when(
            filing.holding() == Holding.ORGANISATION_FOR_PERSON || unitAlone,
            () -> blocker("domain-holder-kind-not-permitted", DOMAIN, permitted.source()));
      };

  /** R043: where no other person may, the one who represents the organisation holds it. */
  static final DomainRule PERSON_IS_REPRESENTATIVE =
      filing -> {
        Permitted permitted = Permitted.in(filing.law());
        return when(
            filing.holding() == Holding.OTHER_PERSON && representativeAlone(permitted),
            () -> blocker("domain-holder-not-representative", DOMAIN, permitted.source()));
      };

  /** R043, R045: the representative holds it under the name with which they are filed. */
  static final DomainRule REPRESENTATIVE_HAS_SAME_NAME =
      sameRepresentative("name", "/name", HolderFingerprints::name);

  /** R045: and under the same type of certificate. */
  static final DomainRule REPRESENTATIVE_HAS_SAME_CERTIFICATE_TYPE =
      sameRepresentative(
          "certificate-type", "/certificateType", HolderFingerprints::certificateType);

  /** R045: and under the same certificate number. */
  static final DomainRule REPRESENTATIVE_HAS_SAME_CERTIFICATE_NUMBER =
      sameRepresentative(
          "certificate-number", "/certificateNumber", HolderFingerprints::certificateNumber);

  /** R044: a person who holds it for an organisation belongs to that organisation. */
  static final DomainRule RELATED_PERSON_IS_PROVED = RelatedPerson::judge;

  /** R044: another organisation that holds it is a shareholder of the one that files. */
  static final DomainRule SHAREHOLDER_IS_PROVED = RelatedPerson::judgeOrganisation;

  /** R046: where the province asks for it, the holder's name is not abbreviated. */
  static final DomainRule NAME_IS_IN_FULL = NameForm::judge;

  /** R041, R042, R043: holder and entity have the same name. */
  static final DomainRule SAME_NAME =
      filing ->
          NameForm.concerns(filing)
              ? Optional.empty()
              : same("name", "/name", HolderFingerprints::name).judge(filing);

  /** R045: holder and entity are known by the same type of certificate. */
  static final DomainRule SAME_CERTIFICATE_TYPE =
      same("certificate-type", "/certificateType", HolderFingerprints::certificateType);

  /** R045: holder and entity have the same certificate number. */
  static final DomainRule SAME_CERTIFICATE_NUMBER =
      same("certificate-number", "/certificateNumber", HolderFingerprints::certificateNumber);

  private HolderRules() {}

  private static boolean representativeAlone(Permitted permitted) {
    return permitted.others() == Known.NO && permitted.representative() != Known.NO;
  }

  private static DomainRule same(
      String what, String field, Function<HolderFingerprints, String> fingerprint) {
    String code = "domain-holder-" + what + "-differs";
    return filing ->
        when(
            shouldBeEntity(filing) && differs(filing, filing.filer().entity(), fingerprint),
            () -> blocker(code, ENTITY + field, SEED));
  }

  /** Another organisation may be a shareholder, where the province takes shareholders. */
  private static boolean shouldBeEntity(DomainCase filing) {
    return switch (filing.holding()) {
      case SAME_KIND -> true;
      case OTHER_ORGANISATION -> !Permitted.in(filing.law()).shareholdingOrganisation();
      default -> false;
    };
  }

  /** Where others may hold it too, the holder may be another person of the same name. */
  private static DomainRule sameRepresentative(
      String what, String field, Function<HolderFingerprints, String> fingerprint) {
    String code = "domain-holder-representative-" + what + "-differs";
    return filing -> {
      Permitted permitted = Permitted.in(filing.law());
      Severity severity = permitted.others() == Known.NO ? Severity.BLOCKER : Severity.WARNING;
      return when(
          filing.holding() == Holding.NEARLY_REPRESENTATIVE
              && !permitted.nobody()
              && differs(filing, filing.filer().representative(), fingerprint),
          () -> finding(severity, code, REPRESENTATIVE + field, permitted.source()));
    };
  }

  private static boolean differs(
      DomainCase filing,
      Optional<HolderFingerprints> filed,
      Function<HolderFingerprints, String> fingerprint) {
    Optional<String> holder = filing.holder().map(fingerprint);
    return filed.isPresent() && holder.isPresent() && !holder.equals(filed.map(fingerprint));
  }
}
