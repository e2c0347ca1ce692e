package icp.filings.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.filings.webhook.Endpoint.DisabledReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An endpoint as its owner sees it. */
@Schema(name = "WebhookEndpoint", description = "Where an account wants to be told.")
record EndpointView(
    UUID id,
    @Schema(maxLength = 2000) String url,
    @Schema(maxLength = 200) String description,
    @Schema(description = "Names of events; empty for all.", maxItems = 50) List<String> events,
    boolean enabled,
    @Schema(
            description =
                "Why nothing is sent: its owner said so, it answered 410, or it took nothing for"
                    + " days.",
            nullable = true)
        DisabledReason disabledReason,
    @Schema(description = "Since when nothing is sent.", nullable = true) Instant disabledAt,
    @Schema(
            description =
                "How the last attempt that was not taken ended: the status of its answer, or why"
                    + " there was none.",
            maxLength = 40,
            nullable = true,
            examples = "503")
        String lastFailure,
    @Schema(description = "Since when no attempt was taken.", nullable = true) Instant failingSince,
    Instant createdAt,
    Instant updatedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description =
                "What deliveries are signed with; told once, when it is made. `whsec_` and Base64.",
            maxLength = 60,
            nullable = true)
        String secret) {

  static EndpointView of(Endpoint endpoint) {
    return with(endpoint, null);
  }

  static EndpointView with(Endpoint endpoint, String secret) {
    return new EndpointView(
        endpoint.id(),
        endpoint.url(),
        endpoint.description(),
        EventNames.of(endpoint.types()),
        endpoint.enabled(),
        endpoint.disabledReason(),
        endpoint.disabledAt(),
        endpoint.lastFailure(),
        endpoint.failingSince(),
        endpoint.createdAt(),
        endpoint.updatedAt(),
        secret);
  }
}
