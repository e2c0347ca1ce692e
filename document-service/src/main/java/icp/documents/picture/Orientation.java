package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as Exif tells (tag 0x0112). Metadata does not outlast the upload, so what
 * it says about the pixels is done to them first: otherwise pages would be kept lying on a side.
 */
enum Orientation {
  UPRIGHT(1),
  MIRRORED(2),
  UPSIDE_DOWN(3),
  MIRRORED_UPSIDE_DOWN(4),
  TRANSPOSED(5),
  TURN_RIGHT(6),
  TRANSVERSED(7),
  TURN_LEFT(8);

  private static final int TAG = 0x0112;
  private static final int APP1 = 0xffe1;
  private static final int START_OF_SCAN = 0xffda;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int ENTRY = 12;

  private final int code;

  Orientation(int code) {
    this.code = code;
  }

  static Orientation of(byte[] jpeg) {
    try {
      return inSegments(ByteBuffer.wrap(jpeg).position(2));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT; // Metadata that cannot be read says nothing.
    }
  }

  private static Orientation inSegments(ByteBuffer jpeg) {
    while (jpeg.remaining() >= Integer.BYTES) {
      int marker = Short.toUnsignedInt(jpeg.getShort());
      if (marker == START_OF_SCAN) {
        return UPRIGHT;
      }
      int start = jpeg.position();
      int length = Short.toUnsignedInt(jpeg.getShort());
      if (marker == APP1 && Magic.at(jpeg.array(), jpeg.position(), EXIF)) {
        return inExif(jpeg.slice(start + 2 + EXIF.length, length - 2 - EXIF.length));
      }
      jpeg.position(start + length);
    }
    return UPRIGHT;
  }

  private static Orientation inExif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
        return ofCode(tiff.getShort(entry + 8));
      }
    }
    return UPRIGHT;
  }

  private static Orientation ofCode(int code) {
    return code >= 1 && code <= values().length ? values()[code - 1] : UPRIGHT;
  }

  BufferedImage upright(BufferedImage image) {
    if (this == UPRIGHT) {
      return image;
    }
    boolean sideways = code > 4;
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage turned =
        new BufferedImage(sideways ? height : width, sideways ? width : height, image.getType());
    for (int y = 0; y < turned.getHeight(); y++) {
      for (int x = 0; x < turned.getWidth(); x++) {
        turned.setRGB(x, y, image.getRGB(sourceX(x, y, width), sourceY(x, y, height)));
      }
    }
    return turned;
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
}
