package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * Turns the four inks of a JPEG made for print into colours of a screen, by the plain formula: its
 * colour profile is not read, since a profile can be a bomb, and nobody judges an exact hue here.
 */
final class PrintColours {
  static final int INKS = 4;
  private static final int MOST = 255;
  private static final int YCCK = 2;

  private PrintColours() {}

  /**
   * @param inks as they are coded
   * @param transform what Adobe's marker says of them; who writes the marker writes inks inverted
   */
  static BufferedImage plain(Raster inks, Optional<Integer> transform) {
    BufferedImage plain =
        new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    byte[] target = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
    int[] row = new int[inks.getWidth() * INKS];
    int at = 0;
    for (int y = 0; y < inks.getHeight(); y++) {
      inks.getPixels(0, y, inks.getWidth(), 1, row);
      if (transform.filter(code -> code == YCCK).isPresent()) {
        toInks(row);
      }
      at = print(row, transform.isPresent(), target, at);
    }
    return plain;
  }

  private static int print(int[] row, boolean inverted, byte[] target, int from) {
    int at = from;
    for (int pixel = 0; pixel < row.length; pixel += INKS) {
      int light = left(row[pixel + 3], inverted);
      for (int band = 2; band >= 0; band--) {
        target[at++] = (byte) (left(row[pixel + band], inverted) * light / MOST);
      }
    }
    return at;
  }

  /** The light that an ink leaves of white. */
  private static int left(int ink, boolean inverted) {
    return inverted ? ink : MOST - ink;
  }

  /** JPEG's brightness and two differences of colour (ITU-T T.871), in thousandths. */
  private static void toInks(int[] row) {
    for (int pixel = 0; pixel < row.length; pixel += INKS) {
      int brightness = row[pixel];
      int blue = row[pixel + 1] - 128;
      int red = row[pixel + 2] - 128;
      row[pixel] = bounded(brightness + 1402 * red / 1000);
      row[pixel + 1] = bounded(brightness - (344 * blue + 714 * red) / 1000);
      row[pixel + 2] = bounded(brightness + 1772 * blue / 1000);
    }
  }

  private static int bounded(int sample) {
    return Math.max(0, Math.min(MOST, sample));
  }
}
