package icp.documents.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings a picture's colours to what every reader shows alike. */
final class Colours {
  private static final int MOST = 255;
  private static final int RED = 0;
  private static final int GREEN = 1;
  private static final int BLUE = 2;

  private Colours() {}

  /** Eight bits of sRGB or of grey; nothing else can carry a profile or transparency along. */
  static BufferedImage plain(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
        || image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return image;
    }
    boolean samples = image.getRaster().getTransferType() <= DataBuffer.TYPE_USHORT;
    return image.getColorModel() instanceof IndexColorModel || !samples
        ? drawn(image)
        : sampled(image);
  }

  private static BufferedImage drawn(BufferedImage image) {
    BufferedImage plain = canvas(image, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = plain.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return plain;
  }

  /** By hand: drawing takes seconds for what has 16 bits or is transparent. */
  private static BufferedImage sampled(BufferedImage image) {
    Raster source = image.getRaster();
    boolean grey = source.getNumBands() == 1;
    BufferedImage plain =
        canvas(image, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    int shift = source.getSampleModel().getSampleSize(0) - Byte.SIZE;
    byte[] target = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
    int[] row = new int[source.getWidth() * source.getNumBands()];
    int at = 0;
    for (int y = 0; y < source.getHeight(); y++) {
      source.getPixels(0, y, source.getWidth(), 1, row);
      at =
          grey
              ? greys(row, shift, target, at)
              : mixed(row, source.getNumBands(), shift, target, at);
    }
    return plain;
  }

  private static int greys(int[] row, int shift, byte[] target, int from) {
    int at = from;
    for (int sample : row) {
      target[at++] = (byte) (sample >> shift);
    }
    return at;
  }

  /**
   * Two bands are grey and three are colours, with transparency beside them where there is one
   * more.
   */
  private static int mixed(int[] row, int bands, int shift, byte[] target, int from) {
    int at = from;
    boolean coloured = bands > 2;
    boolean opaque = bands == 3;
    for (int pixel = 0; pixel < row.length; pixel += bands) {
      int alpha = opaque ? MOST : row[pixel + bands - 1] >> shift;
      target[at++] = onWhite(row[pixel + (coloured ? BLUE : 0)] >> shift, alpha);
      target[at++] = onWhite(row[pixel + (coloured ? GREEN : 0)] >> shift, alpha);
      target[at++] = onWhite(row[pixel + RED] >> shift, alpha);
    }
    return at;
  }

  private static byte onWhite(int sample, int alpha) {
    return (byte) (MOST - (MOST - sample) * alpha / MOST);
  }

  private static BufferedImage canvas(BufferedImage like, int type) {
    return new BufferedImage(like.getWidth(), like.getHeight(), type);
  }
}
