package icp.filings.filing;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a search ended. Opaque to callers; 32 characters.
 *
 * @param at of the last row shown, the time by which the search is ordered
 * @param id of the last row shown
 */
record SearchCursor(Instant at, UUID id) {
  private static final int BYTES = 3 * Long.BYTES;

  /** In which order filings are shown, the newest first. */
  enum Order {
    /** Of when they were begun. */
    MADE("created_at"),
    /** Of when they came to stand where they stand. */
    ENTERED("entered_at");

    private final String column;

    Order(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /**
   * Reads what a page gave; null for null.
   *
   * @throws icp.platform.problem.ProblemException 400 if no page gave it
   */
  static SearchCursor of(String after) {
    return after == null ? null : read(after);
  }

  private static SearchCursor read(String after) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(after);
      if (bytes.length == BYTES) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Instant at = Instant.EPOCH.plus(buffer.getLong(), ChronoUnit.MICROS);
        return new SearchCursor(at, new UUID(buffer.getLong(), buffer.getLong()));
      }
    } catch (IllegalArgumentException e) {
      // Not what we gave out; said below.
    }
    throw Problems.malformed(
        new FieldError("after", "Give the value of `after` from the page before"));
  }

  String text() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
