package icp.contracts;

/**
 * What sort of body an organisation is. It decides which suffixes it files and which names are open
 * to it.
 */
public enum UnitNature {
  /** A body of party or state. */
  GOVERNMENT,
  /** A public institution (事业单位). */
  PUBLIC_INSTITUTION,
  /** An association, foundation or private non-enterprise unit. */
  SOCIAL_ORGANISATION,
  /** A company, a household in business or a farmers' cooperative. */
  ENTERPRISE,
  /** Any other, and any whose certificate does not tell. */
  OTHER;

  private static final int UNIFIED_CODE_LENGTH = 18;

  /**
   * What a certificate tells of its holder: the first two characters of a unified social credit
   * code say who registered it and as what (GB 32100-2015, 5.2 and 5.3).
   *
   * @param number as the applicant wrote it; may be null
   */
  public static UnitNature of(CertificateType type, String number) {
    if (type == CertificateType.PUBLIC_INSTITUTION_CERTIFICATE) {
      return PUBLIC_INSTITUTION;
    }
    if (type == CertificateType.SOCIAL_ORGANISATION_CERTIFICATE) {
      return SOCIAL_ORGANISATION;
    }
    return number == null || number.strip().length() != UNIFIED_CODE_LENGTH
        ? OTHER
        : ofUnifiedCode(number.strip());
  }

  private static UnitNature ofUnifiedCode(String code) {
    return switch (code.substring(0, 2)) {
      case "11" -> GOVERNMENT;
      case "12" -> PUBLIC_INSTITUTION;
      case "13", "51", "52", "53" -> SOCIAL_ORGANISATION;
      case "91", "92", "93" -> ENTERPRISE;
      default -> OTHER;
    };
  }
}
