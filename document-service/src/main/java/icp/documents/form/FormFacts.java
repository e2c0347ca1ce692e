package icp.documents.form;

import java.util.UUID;

/** Tells what a filing's forms are filled with. */
interface FormFacts {
  /**
   * The facts of a filing of the account that a token belongs to.
   *
   * @param token the caller's own; nobody sees through this what they may not see anyway
   * @throws icp.platform.problem.ProblemException 404 {@code filing-not-found}, or 503 {@code
   *     filing-facts-unavailable} when they cannot be told now
   */
  Facts of(UUID filingId, String token);
}
