package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Set;

/**
 * Whether a picture was copied from a screen: exactly as large as one, and without the noise that
 * every camera and every scanner adds.
 */
final class Screen {
  private static final Set<String> SIZES =
      Set.of(
          "720x1280",
          "720x1520",
          "720x1560",
          "720x1600",
          "750x1334",
          "828x1792",
          "1080x1920",
          "1080x2160",
          "1080x2220",
          "1080x2280",
          "1080x2310",
          "1080x2340",
          "1080x2376",
          "1080x2400",
          "1080x2408",
          "1080x2412",
          "1125x2436",
          "1170x2532",
          "1179x2556",
          "1206x2622",
          "1220x2712",
          "1224x2700",
          "1240x2772",
          "1242x2208",
          "1242x2688",
          "1260x2800",
          "1264x2780",
          "1284x2778",
          "1290x2796",
          "1320x2868",
          "1440x2560",
          "1440x2960",
          "1440x3040",
          "1440x3088",
          "1440x3120",
          "1440x3200",
          "768x1024",
          "1536x2048",
          "1620x2160",
          "1640x2360",
          "1668x2388",
          "2048x2732",
          "768x1366",
          "900x1440",
          "900x1600",
          "1050x1680",
          "1080x2560",
          "1200x1920",
          "1440x3440",
          "1600x2560",
          "1664x2560",
          "1800x2880",
          "1964x3024",
          "2160x3840",
          "2234x3456");

  private Screen() {}

  /** Pixels that equal the next one, in hundredths; 0 where the size is not a screen's. */
  static int flat(BufferedImage image, Page page) {
    int shorter = Math.min(page.width(), page.height());
    int longer = Math.max(page.width(), page.height());
    return SIZES.contains(shorter + "x" + longer) ? equalNeighbours(image) : 0;
  }

  private static int equalNeighbours(BufferedImage image) {
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int bands = image.getRaster().getNumBands();
    int equal = 0;
    for (int at = bands; at < bytes.length; at++) {
      equal += bytes[at] == bytes[at - bands] ? 1 : 0;
    }
    return (int) (equal * 100L / bytes.length);
  }
}
