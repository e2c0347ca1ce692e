package icp.platform.http;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Which page of a list, newest first. Pages follow the key, never an offset, so that each costs the
 * same.
 *
 * @param limit rows to show, 1 to 100
 * @param before only rows with a smaller id; the largest id for the first page
 */
public record PageRequest(int limit, UUID before) {
  private static final int DEFAULT = 20;
  private static final int MOST = 100;
  private static final int UUID_BYTES = 16;
  private static final UUID FIRST_PAGE = new UUID(-1L, -1L);

  /**
   * Reads the query parameters {@code limit} and {@code after}, both optional.
   *
   * @throws icp.platform.problem.ProblemException 400 if one is not what a page gave
   */
  public static PageRequest of(Integer limit, String after) {
    int rows = limit == null ? DEFAULT : limit;
    if (rows < 1 || rows > MOST) {
      throw Problems.malformed(new FieldError("limit", "Give a number from 1 to " + MOST));
    }
    return new PageRequest(rows, after == null ? FIRST_PAGE : id(after));
  }

  /** Rows to read: one more than is shown tells whether there is a next page. */
  public int fetch() {
    return limit + 1;
  }

  static String cursor(UUID last) {
    ByteBuffer bytes = ByteBuffer.allocate(UUID_BYTES);
    bytes.putLong(last.getMostSignificantBits()).putLong(last.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static UUID id(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length == UUID_BYTES) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
      }
    } catch (IllegalArgumentException e) {
      // Not what we gave out; said below.
    }
    throw Problems.malformed(
        new FieldError("after", "Give the value of `after` from the page before"));
  }
}
