package icp.documents.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture as it is kept: made anew from what was sent, so that only what is seen is left. */
@SuppressWarnings("ArrayRecordComponent") // Made once and handed on; nobody compares two.
public record Picture(PictureFormat format, int width, int height, byte[] bytes) {
  /** SHA-256 of the bytes, in hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
