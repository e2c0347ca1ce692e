package icp.filings.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.platform.problem.FieldError;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a list that is in the order of a time goes on. Opaque to callers; at most 128 characters.
 *
 * @param at time of the last row shown
 * @param id of its filing
 * @param kind what else tells rows of one filing apart, or empty
 */
public record TimeCursor(Instant at, UUID id, String kind) {
  private static final TimeCursor START = new TimeCursor(Instant.EPOCH, new UUID(0, 0), "");
  private static final int PARTS = 3;

  /**
   * Reads what a page gave; the beginning for null.
   *
   * @throws ProblemException 400 if no page gave it
   */
  public static TimeCursor of(String after) {
    return after == null ? START : read(after);
  }

  private static TimeCursor read(String after) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(after), UTF_8).split("/", PARTS);
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      return new TimeCursor(at, UUID.fromString(parts[1]), parts[2]);
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
      throw Problems.malformed(
          new FieldError("after", "Give the value of `after` from the page before"));
    }
  }

  public String text() {
    String said = ChronoUnit.MICROS.between(Instant.EPOCH, at) + "/" + id + "/" + kind;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(UTF_8));
  }
}
