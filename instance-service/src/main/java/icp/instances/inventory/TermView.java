package icp.instances.inventory;

import icp.instances.subscription.SubscriptionTerm;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a subscription's history. */
@Schema(name = "Term", description = "The first subscription (sequence 1), or a renewal.")
record TermView(
    @Schema(minimum = "1") int sequence, @Schema(minimum = "1") int months, Instant recordedAt) {

  static TermView of(SubscriptionTerm term) {
    return new TermView(term.sequence(), term.months(), term.recordedAt());
  }
}
