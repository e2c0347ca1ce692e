package icp.documents.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * How a sealed file is laid out: a version byte, the id of the key that wraps the file's own key (4
 * bytes), the length of the wrapped key (2 bytes), the wrapped key, and the sealed bytes.
 *
 * @param keyId the key in the keyring
 * @param wrappedKey the file's own key, sealed for the file and by the key in the keyring
 * @param body the file, sealed for its id and by its own key
 */
record Envelope(int keyId, byte[] wrappedKey, byte[] body) {
  private static final byte VERSION = 1;
  private static final int HEADER = 1 + Integer.BYTES + Short.BYTES;
  private static final int ID = 2 * Long.BYTES;

  byte[] bytes() {
    return ByteBuffer.allocate(HEADER + wrappedKey.length + body.length)
        .put(VERSION)
        .putInt(keyId)
        .putShort((short) wrappedKey.length)
        .put(wrappedKey)
        .put(body)
        .array();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws GeneralSecurityException if it is of another layout
   */
  static Envelope of(byte[] bytes) throws GeneralSecurityException {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      if (buffer.get() != VERSION) {
        throw new GeneralSecurityException("sealed in a way that is not known");
      }
      int keyId = buffer.getInt();
      byte[] wrappedKey = taken(buffer, Short.toUnsignedInt(buffer.getShort()));
      return new Envelope(keyId, wrappedKey, taken(buffer, buffer.remaining()));
    } catch (BufferUnderflowException e) {
      throw new GeneralSecurityException("cut off", e);
    }
  }

  private static byte[] taken(ByteBuffer buffer, int length) {
    if (length > buffer.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    return bytes;
  }

  /** What the sealed bytes are bound to: those of one file do not open as another's. */
  static byte[] boundTo(UUID file) {
    return put(ByteBuffer.allocate(1 + ID).put(VERSION), file).array();
  }

  /** What the wrapped key is bound to: its file, and the key id that the layout tells. */
  static byte[] boundTo(UUID file, int keyId) {
    return put(ByteBuffer.allocate(1 + Integer.BYTES + ID).put(VERSION).putInt(keyId), file)
        .array();
  }

  private static ByteBuffer put(ByteBuffer buffer, UUID id) {
    return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }
}
