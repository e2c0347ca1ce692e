package icp.platform.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first row of the audit that is not as it was written.
 *
 * @param number its number; that of the last link for an entry that is in none
 */
@Schema(name = "AuditFault", description = "The first row that is not as it was written.")
record AuditFault(
    @Schema(
            description = "Its number; the chain's last for an entry that is not in it.",
            minimum = "0")
        long number,
    @Schema(description = "Which entry; null if nothing is left that says so.", nullable = true)
        UUID entry,
    Kind kind,
    @Schema(description = "What is wrong, in a sentence.", maxLength = 200) String detail) {
  /** What can be wrong. */
  enum Kind {
    /** The entry is not there any more. */
    DELETED("the entry is gone"),
    /** The entry is not what the service signed, or the service never wrote it. */
    NOT_SIGNED("the entry is not what the service signed"),
    /** The link's hash is not that of the entry and the hash before. */
    NOT_CHAINED("its hash is not the one of this entry after the one before"),
    /** The chain has no such number, and has one behind it. */
    LINK_MISSING("the chain has no such number, and goes on behind it"),
    /** A checkpoint was signed for a longer chain, here or on the topic. */
    TRUNCATED("a checkpoint was signed behind it, and the chain ends before"),
    /** A checkpoint's signature is not the service's. */
    BAD_SIGNATURE("the checkpoint here is not signed by the service"),
    /** A checkpoint was signed for another hash. */
    OTHER_CHAIN("the checkpoint here was signed for another hash"),
    /** The entry is neither in the chain nor does it wait. */
    NOT_LINKED("the entry is neither in the chain nor waiting for it");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  static AuditFault of(long number, UUID entry, Kind kind) {
    return new AuditFault(number, entry, kind, kind.words);
  }
}
