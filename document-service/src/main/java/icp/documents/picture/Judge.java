package icp.documents.picture;

import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import java.nio.ByteBuffer;

/** Judges what can be told before a picture is decoded. */
final class Judge {
  static final int LEAST_SIDE = 200;
  static final int LONGEST_SIDE = 10_000;
  static final long MOST_PIXELS = 40_000_000;
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_CHUNK_FRAME = 12;
  private static final int IEND = 0x49454e44;

  private Judge() {}

  /** What the file is, when that is what it was said to be. */
  static PictureFormat format(byte[] file, String declared) {
    PictureFormat format = PictureFormat.of(file).orElseThrow(() -> refused(Magic.refusal(file)));
    if (!format.mediaType().equalsIgnoreCase(bare(declared))) {
      throw refused("picture-not-as-declared");
    }
    if (format == PictureFormat.PNG && !hasEveryChunk(file)) {
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
