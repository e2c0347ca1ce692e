package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import icp.contracts.FilingStatus;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a filing's log. */
@Schema(name = "FilingEvent", description = "One line of a filing's log.")
public record FilingEventView(
    @Schema(description = "From 1 without gaps.", minimum = "1") long sequence,
    Instant at,
    @Schema(description = "What moved it, a term of the journey.", maxLength = 40) String trigger,
    FilingStatus from,
    FilingStatus to,
    int revision,
    @Schema(description = "Account, or the name of what moved it.", maxLength = 64) String actor,
    @JsonRawValue @Schema(description = "More about it.", implementation = Object.class)
        String detail,
    @Schema(description = "SHA-256 over the hash before and this line.", maxLength = 64)
        String hash) {
  public static FilingEventView of(FilingEvent event) {
    return new FilingEventView(
        event.sequence(),
        event.at(),
        event.trigger(),
        event.from(),
        event.to(),
        event.revision(),
        event.actor(),
        event.detail(),
        HexFormat.of().formatHex(event.hash()));
  }
}
