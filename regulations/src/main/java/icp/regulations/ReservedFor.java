package icp.regulations;

/** For whom alone a suffix is kept (MIIT announcement 2018 No. 7). */
public enum ReservedFor {
  /** Party and government bodies. */
  GOVERNMENT,
  /** National defence. */
  DEFENCE,
  /** Bodies that work for the public good and not for profit. */
  NON_PROFIT
}
