package icp.regulations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;

/** Names a book by its edition and its content, so that an old decision can be explained. */
final class Version {
  private Version() {}

  /** The date for people, the digits because a date does not change when somebody edits a file. */
  static String of(LocalDate edition, Map<String, byte[]> filesInNameOrder) {
    MessageDigest digest = sha256();
    filesInNameOrder.forEach(
        (name, content) -> {
          add(digest, name.getBytes(StandardCharsets.UTF_8));
          add(digest, content);
        });
    return edition + "-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  /** The length goes in first: otherwise moving a line between two files could go unseen. */
  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
