package icp.filings.filing;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a search ended. Opaque to callers; at most 32 characters.
 *
 * @param entered of the last row shown; null where the order is that of the making
 * @param id of the last row shown
 */
record SearchCursor(Instant entered, UUID id) {
  private static final int ID_BYTES = 16;

  /** In which order filings are shown, the newest first. */
  enum Order {
    /** Of their making. */
    MADE,
    /** Of when they came to stand where they stand. */
    ENTERED;

    private int bytes() {
      return this == MADE ? ID_BYTES : ID_BYTES + Long.BYTES;
    }
  }

  /**
   * Reads what a page gave; null for null.
   *
   * @throws icp.platform.problem.ProblemException 400 if no page of this order gave it
   */
  static SearchCursor of(String after, Order order) {
    return after == null ? null : read(after, order);
  }

  private static SearchCursor read(String after, Order order) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(after);
      if (bytes.length == order.bytes()) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Instant entered =
            order == Order.MADE ? null : Instant.EPOCH.plus(buffer.getLong(), ChronoUnit.MICROS);
        return new SearchCursor(entered, new UUID(buffer.getLong(), buffer.getLong()));
      }
    } catch (IllegalArgumentException e) {
      // Not what we gave out; said below.
    }
    throw Problems.malformed(
        new FieldError("after", "Give the value of `after` from the page before"));
  }

  String text(Order order) {
    ByteBuffer bytes = ByteBuffer.allocate(order.bytes());
    if (order == Order.ENTERED) {
      bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, entered));
    }
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
