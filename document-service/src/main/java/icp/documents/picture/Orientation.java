package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * How a camera was held, as Exif tells (tag 0x0112). Metadata does not outlast the upload, so what
 * it says about the pixels is done to them first: otherwise pages would be kept lying on a side.
 */
enum Orientation {
  UPRIGHT,
  MIRRORED,
  UPSIDE_DOWN,
  MIRRORED_UPSIDE_DOWN,
  TRANSPOSED,
  TURN_RIGHT,
  TRANSVERSED,
  TURN_LEFT;

  /** By the number of Exif, of which 1 is upright; what is none of these says nothing. */
  static Orientation ofCode(int code) {
    return code >= 1 && code <= values().length ? values()[code - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean sideways() {
    return ordinal() >= TRANSPOSED.ordinal();
  }

  /**
   * @param image of plain colours; row by row, since a photo has millions of pixels
   */
  BufferedImage upright(BufferedImage image) {
    if (this == UPRIGHT) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage turned =
        new BufferedImage(
            sideways() ? height : width, sideways() ? width : height, image.getType());
    Mapping mapping = new Mapping(pixels(image), pixels(turned), image.getRaster().getNumBands());
    for (int y = 0; y < turned.getHeight(); y++) {
      int first = sourceY(0, y, height) * width + sourceX(0, y, width);
      int second = sourceY(1, y, height) * width + sourceX(1, y, width);
      mapping.copy(first, second - first, y * turned.getWidth(), turned.getWidth());
    }
    return turned;
  }

  private static byte[] pixels(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private int sourceX(int x, int y, int width) {
    return switch (this) {
      case UPRIGHT, MIRRORED_UPSIDE_DOWN -> x;
      case MIRRORED, UPSIDE_DOWN -> width - 1 - x;
      case TRANSPOSED, TURN_RIGHT -> y;
      case TRANSVERSED, TURN_LEFT -> width - 1 - y;
    };
  }

  private int sourceY(int x, int y, int height) {
    return switch (this) {
      case UPRIGHT, MIRRORED -> y;
      case UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> height - 1 - y;
      case TRANSPOSED, TURN_LEFT -> x;
      case TURN_RIGHT, TRANSVERSED -> height - 1 - x;
    };
  }

  /** Along a row of the turned picture, the source moves by the same step from pixel to pixel. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Mapping(byte[] from, byte[] to, int bands) {
    void copy(int first, int step, int target, int pixels) {
      int source = first * bands;
      for (int at = target * bands; at < (target + pixels) * bands; at += bands) {
        for (int band = 0; band < bands; band++) {
          to[at + band] = from[source + band];
        }
        source += step * bands;
      }
    }
  }
}
