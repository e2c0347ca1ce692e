package icp.filings.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.contracts.FilingStatus;
import icp.filings.journey.Edge;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of a filing's log.
 *
 * @param sequence from 1 without gaps
 * @param from where it stood, null at the beginning
 * @param actor account, or the name of what moved it
 * @param detail JSON that says more, never with personal data
 * @param hash SHA-256 over the hash before and everything above
 */
public record FilingEvent(
    UUID filingId,
    long sequence,
    Instant at,
    String trigger,
    FilingStatus from,
    FilingStatus to,
    int revision,
    String actor,
    String detail,
    byte[] hash) {
  static final byte[] NO_HASH = new byte[0];

  /**
   * The event that an edge makes of a filing.
   *
   * @param detail what {@link LoggedRow} says of the move
   */
  static FilingEvent of(FilingState before, Edge edge, Move move, String detail, Instant at) {
    int revision = before.revision() + (edge.submits() ? 1 : 0);
    return of(
        before.lastHash(),
        new FilingEvent(
            before.id(),
            before.sequence() + 1,
            at,
            edge.trigger().name(),
            edge.from(),
            edge.to(),
            revision,
            move.actor(),
            detail,
            NO_HASH));
  }

  static FilingEvent of(byte[] hashBefore, FilingEvent event) {
    return new FilingEvent(
        event.filingId,
        event.sequence,
        event.at,
        event.trigger,
        event.from,
        event.to,
        event.revision,
        event.actor,
        event.detail,
        event.hashOver(hashBefore));
  }

  /** What its hash must be, given the one before it. */
  byte[] hashOver(byte[] hashBefore) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(hashBefore);
      String said =
          String.join(
              "\n",
              filingId.toString(),
              Long.toString(sequence),
              at.toString(),
              trigger,
              String.valueOf(from),
              to.name(),
              Integer.toString(revision),
              actor,
              detail);
      return sha256.digest(said.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
