package icp.filings.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers say of endpoints. */
final class EndpointBody {
  private EndpointBody() {}

  /** A new endpoint. */
  @Schema(name = "NewWebhookEndpoint", description = "Where you want to be told.")
  record New(
      @NotNull(message = "Give an https:// address")
          @Size(max = 2000, message = "Give at most 2000 characters")
          @Schema(maxLength = 2000, examples = "https://example.com/beian")
          String url,
      @Size(max = 200, message = "Give at most 200 characters")
          @Schema(description = "For yourself.", maxLength = 200, nullable = true)
          String description,
      @Size(max = 50, message = "Give at most 50 names")
          @Schema(
              description = "Names of events, such as `state-changed`; none or empty for all.",
              maxItems = 50,
              nullable = true)
          List<String> events) {}

  /** A change of an endpoint. */
  @Schema(
      name = "WebhookEndpointChange",
      description = "What is to change of an endpoint; what is left out stays.")
  record Change(
      @Size(max = 2000, message = "Give at most 2000 characters")
          @Schema(maxLength = 2000, nullable = true)
          String url,
      @Size(max = 200, message = "Give at most 200 characters")
          @Schema(maxLength = 200, nullable = true)
          String description,
      @Size(max = 50, message = "Give at most 50 names") @Schema(maxItems = 50, nullable = true)
          List<String> events,
      @Schema(
              description =
                  "Whether anything is sent. An endpoint that was disabled goes on with what"
                      + " happens from then on, and with what still waits.",
              nullable = true)
          Boolean enabled) {}

  /** A new secret is wanted. */
  @Schema(name = "SecretRotation", description = "How long the former secret signs, too.")
  record Rotation(
      @Min(value = 0, message = "Give 0 to 168")
          @Max(value = 168, message = "Give 0 to 168")
          @Schema(minimum = "0", maximum = "168", defaultValue = "24", nullable = true)
          Integer overlapHours) {}

  /** Events to be sent again. */
  @Schema(name = "WebhookReplay", description = "Which events are to be sent again.")
  record Replay(
      @NotNull(message = "Give a time in UTC")
          @Schema(description = "All that happened at this time or later.")
          Instant since) {}
}
