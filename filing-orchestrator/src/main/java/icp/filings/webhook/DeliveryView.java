package icp.filings.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.filings.webhook.Outcome.Failure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event for one endpoint, and what became of it. */
@Schema(name = "WebhookDelivery", description = "One event for one endpoint, and its fate.")
record DeliveryView(
    UUID id,
    @Schema(description = "Sent as `webhook-id`, the same each time.") UUID eventId,
    @Schema(description = "The event's name, such as `state-changed`.", maxLength = 100)
        String event,
    State state,
    @Schema(description = "How often it was tried.", minimum = "0") int attempts,
    @Schema(description = "When it is tried next; null when it is not.", nullable = true)
        Instant nextAt,
    @Schema(description = "What was answered last; null if nothing was.", nullable = true)
        Integer lastStatus,
    @Schema(description = "Why nothing was answered last.", nullable = true) Failure lastFailure,
    @Schema(description = "How long the last attempt took.", nullable = true) Integer lastMillis,
    Instant createdAt,
    @Schema(description = "When it was taken or given up.", nullable = true) Instant finishedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description = "Each attempt, where one delivery is asked for; the newest 100.",
            maxItems = 100,
            nullable = true)
        List<Attempt> history) {

  /** What became of it. */
  @Schema(name = "WebhookDeliveryState")
  enum State {
    /** To be sent, or to be sent again. */
    WAITING,
    /** The receiver has it. */
    DELIVERED,
    /** Its time is over, or the receiver wants nothing more. */
    GIVEN_UP
  }

  /** One attempt. */
  @Schema(name = "WebhookAttempt", description = "One attempt at a delivery.")
  record Attempt(
      @Schema(minimum = "1") int number,
      Instant at,
      @Schema(nullable = true) Integer status,
      @Schema(nullable = true) Failure failure,
      int millis) {}

  DeliveryView with(List<Attempt> attempted) {
    return new DeliveryView(
        id,
        eventId,
        event,
        state,
        attempts,
        nextAt,
        lastStatus,
        lastFailure,
        lastMillis,
        createdAt,
        finishedAt,
        attempted);
  }
}
