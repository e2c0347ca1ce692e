package icp.regulations;

/** What sort of zone a suffix is. */
public enum TldKind {
  /** Generic, in Latin letters. */
  GENERIC,
  /** Generic, in Chinese characters. */
  GENERIC_CHINESE,
  /** A country's, in Latin letters. */
  COUNTRY,
  /** A country's, in Chinese characters. */
  COUNTRY_CHINESE,
  /** A zone below .cn for one category of holder, such as com.cn. */
  CN_CATEGORY,
  /** A zone below .cn for one region, such as bj.cn. */
  CN_REGION
}
