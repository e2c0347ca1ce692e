package icp.documents.form;

import java.util.UUID;

/** Tells what a filing's forms are filled with. */
interface FormFacts {
  /**
   * The facts of a filing.
   *
   * @param account whose filing it is; of another's nothing is told
   * @throws icp.platform.problem.ProblemException 404 {@code filing-not-found}, or 503 {@code
   *     filing-facts-unavailable} when they cannot be told now
   */
  Facts of(UUID filingId, UUID account);
}
