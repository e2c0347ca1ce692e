package icp.documents.verification;

import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Bounds how often a face is compared for a filing in a day: who may try without end gets past any
 * engine. Counted in the database, under the filing's lock, so that replicas share the count.
 */
@ApplicationScoped
class FaceAttempts {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Verifications verifications;
  private final FaceConfig config;
  private final Clock clock;

  FaceAttempts(Verifications verifications, FaceConfig config, Clock clock) {
    this.verifications = verifications;
    this.config = config;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CHINA);
  }

  /** Whether the last attempt of today has been made. */
  boolean usedUp(UUID filingId) {
    return verifications.attempts(filingId, today()) >= config.attemptsPerDay();
  }

  /** Refuses, until tomorrow, one attempt more than a day has. */
  void requireOneLeft(UUID filingId) {
    if (usedUp(filingId)) {
      throw Problems.tooMany("face-attempts-used-up", untilTomorrow());
    }
  }

  private Duration untilTomorrow() {
    Instant tomorrow = today().plusDays(1).atStartOfDay(CHINA).toInstant();
    return Duration.between(clock.instant(), tomorrow);
  }
}
