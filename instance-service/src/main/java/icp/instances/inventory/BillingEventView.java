package icp.instances.inventory;

import icp.instances.subscription.BillingEvent;
import icp.instances.subscription.Change;
import icp.instances.subscription.Purchase;
import icp.instances.subscription.Renewal;
import icp.instances.subscription.Told;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an instance's history. */
@Schema(name = "PastBillingEvent", description = "What billing told of an instance, and when.")
record BillingEventView(
    @Schema(description = "Its place among the instance's events.", minimum = "1") long sequence,
    Told.Kind kind,
    @Schema(description = "When it happened.") Instant at,
    @Schema(description = "When it was heard.") Instant recordedAt,
    @Schema(nullable = true) Purchase purchase,
    @Schema(nullable = true) Renewal renewal,
    @Schema(nullable = true) Change change) {

  static BillingEventView of(BillingEvent event) {
    Told told = event.told();
    return new BillingEventView(
        event.sequence(),
        told.kind(),
        event.at(),
        event.recordedAt(),
        told.purchase(),
        told.renewal(),
        told.change());
  }
}
