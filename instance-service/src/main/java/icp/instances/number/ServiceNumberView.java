package icp.instances.number;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service identification number as front ends see it. */
@Schema(
    name = "ServiceNumber",
    description = "A service identification number: one website, used once, used for ever.")
record ServiceNumberView(
    UUID id,
    @Schema(description = "The number itself.") UUID number,
    UUID instanceId,
    NumberState state,
    @Schema(description = "The filing that has it, or null.", nullable = true) UUID filingId,
    @Schema(description = "That filing's revision, or null.", nullable = true) Integer revision,
    @Schema(description = "When it was taken.") Instant takenAt) {

  static ServiceNumberView of(ServiceNumber number) {
    return new ServiceNumberView(
        number.id(),
        number.number(),
        number.instanceId(),
        number.state(),
        number.filingId(),
        number.revision(),
        number.takenAt());
  }
}
