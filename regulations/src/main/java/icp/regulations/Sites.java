package icp.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a province asks of websites.
 *
 * @param perOrder how many one filing may bring
 * @param filedMustOpen whether websites that are filed already must open and show their numbers
 */
public record Sites(List<Fact<SitesPerOrder>> perOrder, List<Fact<Known>> filedMustOpen) {
  public Sites {
    perOrder = Require.history(perOrder, "per-order");
    filedMustOpen = Require.history(filedMustOpen, "filed-must-open");
  }

  public Optional<Fact<SitesPerOrder>> perOrder(LocalDate on) {
    return Dated.on(on, perOrder);
  }

  public Optional<Fact<Known>> filedMustOpen(LocalDate on) {
    return Dated.on(on, filedMustOpen);
  }
}
