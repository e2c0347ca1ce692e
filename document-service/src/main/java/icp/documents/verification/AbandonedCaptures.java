package icp.documents.verification;

import icp.documents.filing.Filings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Erases first captures that no second one followed in time: no decision will ever need them, and
 * no retention that counts from one would end.
 */
@ApplicationScoped
class AbandonedCaptures {
  private static final Duration SURELY_OVER = Duration.ofHours(1);

  private final Filings filings;
  private final Verifications verifications;
  private final FaceErasure erasure;
  private final PhotoFiles files;
  private final Clock clock;

  AbandonedCaptures(
      Filings filings,
      Verifications verifications,
      FaceErasure erasure,
      PhotoFiles files,
      Clock clock) {
    this.filings = filings;
    this.verifications = verifications;
    this.erasure = erasure;
    this.files = files;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "5m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void erase() {
    QuarkusTransaction.requiringNew()
        .call(() -> verifications.abandoned(clock.instant().minus(SURELY_OVER)))
        .forEach(
            abandoned ->
                files.delete(QuarkusTransaction.requiringNew().call(() -> erased(abandoned))));
  }

  private List<UUID> erased(Verification abandoned) {
    filings.held(abandoned.filingId);
    Verification now = verifications.of(abandoned.filingId, abandoned.id);
    return now.status == VerificationStatus.OPEN ? erasure.erase(now) : List.of();
  }
}
