package icp.regulations;

import icp.contracts.Text;
import icp.contracts.UnitNature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A paper, picture or proof that can be shown. Which one is asked for says {@link DocumentRule}.
 *
 * @param natures of what natures the units are that have it; empty where anybody may
 * @param number how its number is built; empty where none is told
 * @param leastMonthsLeft for how many months more it must be valid, where no province says
 *     otherwise; empty where nothing is asked
 * @param ages how old it may be; empty where nothing is asked
 */
public record Document(
    String code,
    Text name,
    Optional<Set<UnitNature>> natures,
    Optional<NumberFormat> number,
    Optional<Integer> leastMonthsLeft,
    Optional<List<AgeLimit>> ages,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public Document {
    Require.that(code.matches("[A-Z][A-Z_]*"), "`code` is capitals and underscores");
    natures = natures.map(some -> Require.some(some, "natures"));
    leastMonthsLeft.ifPresent(months -> Require.atLeastOne(months, "least-months-left"));
    ages = ages.map(List::copyOf);
    Require.words(source, "source");
  }

  /** Whether a unit of such a nature may have it. A nature that is not told refuses nothing. */
  boolean fits(Optional<UnitNature> nature) {
    return natures.isEmpty()
        || nature
            .filter(told -> told != UnitNature.OTHER)
            .map(natures.get()::contains)
            .orElse(true);
  }
}
