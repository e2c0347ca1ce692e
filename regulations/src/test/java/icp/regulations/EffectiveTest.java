package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectiveTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
  private static final Effective YEAR = until(FIRST, FIRST.plusYears(1));

  @Test
  void holdsFromItsFirstDayToTheDayBeforeItsEnd() {
    assertThat(YEAR.holdsOn(FIRST.minusDays(1))).isFalse();
    assertThat(YEAR.holdsOn(FIRST)).isTrue();
    assertThat(YEAR.holdsOn(LAST)).isTrue();
    assertThat(YEAR.holdsOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void holdsForEverWithoutAnEnd() {
    assertThat(new Effective(FIRST, Optional.empty()).holdsOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void meetsItsSuccessorWithoutOverlap() {
    Effective next = new Effective(LAST.plusDays(1), Optional.empty());
    Effective early = new Effective(LAST, Optional.empty());

    assertThat(YEAR.overlaps(next)).isFalse();
    assertThat(next.overlaps(YEAR)).isFalse();
    assertThat(YEAR.overlaps(early)).isTrue();
    assertThat(early.overlaps(YEAR)).isTrue();
  }

  @Test
  void refusesToEndBeforeItHeld() {
    assertThatThrownBy(() -> until(FIRST, FIRST)).hasMessageContaining("must be after `from`");
  }

  private static Effective until(LocalDate from, LocalDate to) {
    return new Effective(from, Optional.of(to));
  }
}
