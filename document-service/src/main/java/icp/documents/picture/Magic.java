package icp.documents.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Recognises files that are often sent in place of a picture, so that the answer can help. */
final class Magic {
  private static final int TEXT_LOOKED_AT = 1024;
  private static final List<String> HEIC_BRANDS =
      List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");

  private Magic() {}

  static boolean at(byte[] file, int offset, byte[] magic) {
    if (file.length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (file[offset + i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean at(byte[] file, int offset, String magic) {
    return at(file, offset, magic.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The code that says what to do about a file of a format that is not taken. */
  static String refusal(byte[] file) {
    if (file.length == 0) {
      return "picture-empty";
    }
    if (at(file, 4, "ftyp") && HEIC_BRANDS.stream().anyMatch(brand -> at(file, 8, brand))) {
      return "picture-heic";
    }
    if (at(file, 0, "%PDF-")) {
      return "picture-pdf";
    }
    if (at(file, 0, "GIF8") || at(file, 8, "WEBP") || at(file, 0, "BM")) {
      return "picture-other-format";
    }
    return svg(file) ? "picture-svg" : "picture-unrecognised";
  }

  private static boolean svg(byte[] file) {
    int looked = Math.min(file.length, TEXT_LOOKED_AT);
    return new String(file, 0, looked, StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT)
        .contains("<svg");
  }
}
