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
    @Schema(description = "The account that owns it and whose limit it counts against.")
        UUID accountId,
    @Schema(description = "The account that it was granted to, or null.", nullable = true)
        UUID grantedTo,
    NumberState state,
    @Schema(
            description = "The filing that has it, or null; told to the account that files.",
            nullable = true)
        UUID filingId,
    @Schema(description = "The place of its website in that filing, or null.", nullable = true)
        Integer place,
    @Schema(description = "That filing's revision, or null.", nullable = true) Integer revision,
    @Schema(description = "When it was taken.") Instant takenAt) {

  /**
   * @param viewer the account that looks; null for operators
   */
  static ServiceNumberView of(ServiceNumber number, UUID viewer) {
    boolean filer = viewer == null || viewer.equals(number.holderId());
    return new ServiceNumberView(
        number.id(),
        number.number(),
        number.instanceId(),
        number.accountId(),
        number.granted() ? number.holderId() : null,
        number.state(),
        filer ? number.filingId() : null,
        filer ? number.place() : null,
        filer ? number.revision() : null,
        number.takenAt());
  }
}
