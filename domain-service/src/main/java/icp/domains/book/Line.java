package icp.domains.book;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import java.time.LocalDate;

/** What is asked of the words and days of an amendment. */
final class Line {
  static final int LONG = 1000;
  static final String ONE = "^[^\\s](.*[^\\s])?$";
  static final String MEND = "Give one line, not blank, without blanks around it";
  static final String GIVE = "Give this field";
  static final String SHORTER = "Give at most 1000 characters";

  private Line() {}

  /**
   * @throws icp.platform.problem.ProblemException 400
   */
  static void requireOrder(LocalDate from, LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      throw Problems.malformed(new FieldError("/to", "Give a day after from, or leave it out"));
    }
  }
}
