package icp.regulations;

import java.util.List;
import java.util.Optional;

/**
 * A document as it is accepted of one filing.
 *
 * @param leastMonthsLeft for how many months more it must be valid; empty where nothing is asked
 * @param ages how old it may be; empty where nothing is asked
 */
public record Paper(
    Document document, Optional<Fact<Integer>> leastMonthsLeft, List<AgeLimit> ages) {
  public Paper {
    ages = List.copyOf(ages);
  }
}
