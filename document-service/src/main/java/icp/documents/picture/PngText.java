package icp.documents.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads what software wrote a PNG: from plain text chunks only, since packed ones can be bombs. */
final class PngText {
  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;
  private static final int TEXT = 0x74455874;
  private static final int EXIF = 0x65584966;
  private static final byte[] KEYWORD = "Software\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int LONGEST_NAME = 100;

  private PngText() {}

  static Optional<String> software(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at + FRAME <= png.length) {
      int length = file.getInt(at);
      if (length < 0 || length > png.length - at - FRAME) {
        return Optional.empty();
      }
      Optional<String> found = software(file, at + 8, length, file.getInt(at + 4));
      if (found.isPresent()) {
        return found;
      }
      at += FRAME + length;
    }
    return Optional.empty();
  }

  private static Optional<String> software(ByteBuffer png, int at, int length, int type) {
    if (type == EXIF) {
      return Exif.of(png.slice(at, length)).software();
    }
    if (type != TEXT || length < KEYWORD.length || !Magic.at(png.array(), at, KEYWORD)) {
      return Optional.empty();
    }
    int end = at + Math.min(length, KEYWORD.length + LONGEST_NAME);
    return Exif.name(Arrays.copyOfRange(png.array(), at + KEYWORD.length, end));
  }
}
