package icp.instances.billing;

import icp.instances.subscription.Change;
import icp.instances.subscription.Purchase;
import icp.instances.subscription.Release;
import icp.instances.subscription.Renewal;
import icp.instances.subscription.Told;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event of the provider's billing, as the feed tells it. */
@Schema(
    name = "BillingEvent",
    description = "One event of an instance: exactly one of purchase, renewal, change, release.")
record FeedEvent(
    @Schema(description = "The instance's name at the provider.", examples = "i-bp67acfmxazb4ph***")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_*.-]{1,64}", message = "Give 1 to 64 letters, digits, -_.*")
        String providerId,
    @Schema(description = "Its place among the instance's events; gaps do no harm.")
        @NotNull
        @Min(1)
        @Max(Long.MAX_VALUE / 2)
        Long sequence,
    @Schema(description = "When it happened; not earlier than an event of a lower sequence.")
        @NotNull
        Instant at,
    @Valid Purchase purchase,
    @Valid Renewal renewal,
    @Valid Change change,
    @Valid Release release) {

  boolean tellsOneThing() {
    return Stream.of(purchase, renewal, change, release).filter(Objects::nonNull).count() == 1;
  }

  Told told() {
    return new Told(purchase, renewal, change, release);
  }
}
