package icp.contracts;

/** The kinds of certificate that a person or an organisation is known by. */
public enum CertificateType {
  /** Resident identity card (居民身份证), GB 11643. */
  RESIDENT_IDENTITY_CARD(EntityKind.INDIVIDUAL),
  /** Residence permit for Hong Kong and Macao residents (港澳居民居住证). */
  HK_MACAO_RESIDENCE_PERMIT(EntityKind.INDIVIDUAL),
  /** Mainland travel permit for Hong Kong and Macao residents (港澳居民来往内地通行证). */
  HK_MACAO_TRAVEL_PERMIT(EntityKind.INDIVIDUAL),
  /** Residence permit for Taiwan residents (台湾居民居住证). */
  TAIWAN_RESIDENCE_PERMIT(EntityKind.INDIVIDUAL),
  /** Mainland travel permit for Taiwan residents (台湾居民来往大陆通行证). */
  TAIWAN_TRAVEL_PERMIT(EntityKind.INDIVIDUAL),
  /** Passport (护照). */
  PASSPORT(EntityKind.INDIVIDUAL),
  /** Business licence (营业执照) with a unified social credit code, GB 32100. */
  BUSINESS_LICENCE(EntityKind.ORGANISATION),
  /** Certificate of a public institution as legal person (事业单位法人证书). */
  PUBLIC_INSTITUTION_CERTIFICATE(EntityKind.ORGANISATION),
  /** Registration certificate of a social organisation (社会团体法人登记证书). */
  SOCIAL_ORGANISATION_CERTIFICATE(EntityKind.ORGANISATION),
  /** Unified social credit code certificate of a government body (统一社会信用代码证书). */
  UNIFIED_CREDIT_CODE_CERTIFICATE(EntityKind.ORGANISATION);

  private final EntityKind holder;

  CertificateType(EntityKind holder) {
    this.holder = holder;
  }

  /** The kind of entity that holds certificates of this type. */
  public EntityKind holder() {
    return holder;
  }
}
