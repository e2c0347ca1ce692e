package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {
  private static final Instant THEN = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
  private static final Consent GIVEN = new Consent("2026-11", THEN);

  @Test
  void whatIsGivenIsStampedByTheService() {
    assertThat(stamped(null, new Consent("2026-11", null))).isEqualTo(new Consent("2026-11", NOW));
  }

  @Test
  void whatWasGivenBeforeKeepsItsTime() {
    assertThat(stamped(GIVEN, GIVEN)).isEqualTo(GIVEN);
  }

  @Test
  void anotherVersionIsGivenAnew() {
    assertThat(stamped(GIVEN, new Consent("2026-12", THEN))).isEqualTo(new Consent("2026-12", NOW));
  }

  @Test
  void nothingIsGivenWithoutAVersion() {
    assertThat(stamped(GIVEN, new Consent(null, THEN))).isNull();
    assertThat(stamped(GIVEN, null)).isNull();
  }

  @Test
  void nobodySaysWhenItWasGiven() {
    Consent backdated = new Consent("2026-11", Instant.EPOCH);

    assertThatThrownBy(() -> stamped(null, backdated)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> stamped(GIVEN, backdated)).isInstanceOf(ProblemException.class);
  }

  private static Consent stamped(Consent before, Consent said) {
    return Consent.stamped(before, FilingFacts.NONE.with(said), NOW).consent();
  }
}
