package icp.documents.picture;

import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import java.nio.ByteBuffer;
import java.util.Set;

/** Judges what can be told before a picture is decoded. */
final class Judge {
  static final Set<PictureFormat> PHOTOS = Set.of(PictureFormat.JPEG, PictureFormat.PNG);
  static final Set<PictureFormat> DOCUMENTS = Set.of(PictureFormat.values());
  static final int LEAST_SIDE = 200;
  static final int LONGEST_SIDE = 10_000;
  static final long MOST_PIXELS = 40_000_000;
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_CHUNK_FRAME = 12;
  private static final int IEND = 0x49454e44;

  private Judge() {}

  /** What the file is, when that is taken here and is what it was said to be. */
  static PictureFormat format(SentFile file, Set<PictureFormat> taken) {
    byte[] bytes = file.bytes();
    PictureFormat format =
        PictureFormat.of(bytes)
            .filter(taken::contains)
            .orElseThrow(() -> refused(Magic.refusal(bytes)));
    if (file.declared() != null && !format.mediaType().equalsIgnoreCase(bare(file.declared()))) {
      throw refused("picture-not-as-declared");
    }
    if (format == PictureFormat.PNG && !hasEveryChunk(bytes)) {
      throw refused("picture-broken");
    }
    return format;
  }

  private static String bare(String mediaType) {
    int parameters = mediaType.indexOf(';');
    return (parameters < 0 ? mediaType : mediaType.substring(0, parameters)).strip();
  }

  static void size(int width, int height) {
    if ((long) width * height > MOST_PIXELS) {
      throw refused("picture-too-many-pixels");
    }
    if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > LONGEST_SIDE) {
      throw refused("picture-side-out-of-bounds");
    }
  }

  /** Java's reader shows the rows that it has of a PNG that was cut off, and says nothing. */
  private static boolean hasEveryChunk(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png);
    long at = PNG_SIGNATURE;
    while (at + PNG_CHUNK_FRAME <= png.length) {
      if (file.getInt((int) at + Integer.BYTES) == IEND) {
        return true;
      }
      at += PNG_CHUNK_FRAME + Integer.toUnsignedLong(file.getInt((int) at));
    }
    return false;
  }

  static ProblemException refused(String code) {
    return Problems.of(code, 422);
  }
}
