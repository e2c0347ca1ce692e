package icp.regulations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which an entry holds: from the first day on, and up to but not including {@code to}.
 *
 * <p>Half open, so that the day a rule changes stands in both entries and no day is lost or doubled
 * between them.
 */
public record Effective(LocalDate from, Optional<LocalDate> to) {
  public Effective {
    Require.that(
        to.isEmpty() || to.get().isAfter(from),
        "`to` is the first day on which it no longer holds and must be after `from`");
  }

  public boolean holdsOn(LocalDate date) {
    return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
  }

  boolean overlaps(Effective other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Effective other) {
    return other.to.map(from::isBefore).orElse(true);
  }
}
