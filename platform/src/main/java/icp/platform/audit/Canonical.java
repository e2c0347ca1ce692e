package icp.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Bytes that no other fields give: each field after its length, and what is missing is told. */
final class Canonical {
  private static final int MISSING = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Canonical add(byte[] field) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
    bytes.writeBytes(field);
    return this;
  }

  /**
   * @param field as its {@code toString} says it; null for one that is missing
   */
  Canonical add(Object field) {
    if (field == null) {
      bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(MISSING).array());
      return this;
    }
    return add(field.toString().getBytes(UTF_8));
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
