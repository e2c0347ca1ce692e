package icp.instances.inventory;

import icp.instances.number.NumberScope;
import icp.instances.number.Usage;
import icp.regulations.Quota;
import icp.regulations.QuotaScope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many service identification numbers there are, are taken and are left. */
@Schema(description = "Service identification numbers: a renewal adds none.")
record NumbersView(
    @Schema(description = "Whether the limit is the instance's or the whole account's.")
        QuotaScope scope,
    @Schema(description = "How many there are.", minimum = "1") int limit,
    @Schema(description = "How many of them are taken.", minimum = "0") int used,
    @Schema(description = "How many can still be asked for.", minimum = "0") int left) {

  static NumbersView of(Quota quota, NumberScope scope, Usage usage) {
    return new NumbersView(quota.scope(), quota.numbers(), usage.taken(scope), usage.free(scope));
  }
}
