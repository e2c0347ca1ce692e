package icp.domains.check;

/** Why an answer was given. */
enum Occasion {
  /** The filing was submitted, or asked about again. */
  ASKED,
  /** The facts or the day have changed what there is to say. */
  REVISED
}
