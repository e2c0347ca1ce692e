package icp.instances.billing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an event. */
@Schema(name = "BillingEventOutcome", description = "What became of an event.")
record Heard(
    String providerId,
    long sequence,
    @Schema(description = "The instance's id here, from its first event on.") UUID instanceId,
    @Schema(
            description =
                "APPLIED: it took effect. ALREADY_KNOWN: heard before. WAITING: kept; it takes"
                    + " effect when the purchase is told, or for a renewal the subscription.")
        Outcome outcome) {

  /** What became of it. */
  enum Outcome {
    APPLIED,
    ALREADY_KNOWN,
    WAITING
  }
}
