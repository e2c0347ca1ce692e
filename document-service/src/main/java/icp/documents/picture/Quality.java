package icp.documents.picture;

import icp.regulations.PictureFault;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured of a page, in the units of {@link PictureFault}.
 *
 * @param software what wrote the file, as it tells of itself
 */
public record Quality(Map<PictureFault, Integer> measured, Optional<String> software) {
  private static final int MEASURED_SIDE = 1000;
  private static final int COLOURED = 32;
  private static final int LEAST_COLOURED = 12;

  public Quality {
    measured = Map.copyOf(measured);
  }

  /**
   * @param image the page as it is decoded, upright and in plain colours
   */
  static Quality of(BufferedImage image, Page page) {
    Tones tones = Tones.of(image, MEASURED_SIDE);
    Tones coarse = tones.coarse();
    Map<PictureFault, Integer> measured =
        Map.of(
            PictureFault.GREY, coloured(tones),
            PictureFault.BLURRED, Sharpness.of(tones),
            PictureFault.DARK, tones.lightAt(950),
            PictureFault.BRIGHT, tones.lightAt(5),
            PictureFault.GLARE, Glare.of(coarse),
            PictureFault.CUT_OFF, Paper.cutOff(coarse),
            PictureFault.SMALL, Math.max(page.width(), page.height()),
            PictureFault.NARROW, Math.min(page.width(), page.height()),
            PictureFault.SCREENSHOT, Screen.flat(image, page),
            PictureFault.OF_A_SCREEN, ScreenPattern.of(image));
    return new Quality(measured, page.software());
  }

  /** In a dark picture, colours are dark as well. */
  private static int coloured(Tones tones) {
    int least = Math.max(LEAST_COLOURED, COLOURED * tones.lightAt(950) / 255);
    int coloured = 0;
    for (int chroma : tones.chroma()) {
      coloured += chroma > least ? 1 : 0;
    }
    return (int) (coloured * 10_000L / tones.count());
  }

  /**
   * The number for a fault.
   *
   * @param words what is searched for, where that is not measured but searched for
   */
  int of(PictureFault fault, List<String> words) {
    return fault == PictureFault.RETOUCHED ? named(words) : measured.get(fault);
  }

  private int named(List<String> words) {
    String name = software.orElse("").toLowerCase(Locale.ROOT);
    return (int)
        words.stream().filter(word -> name.contains(word.toLowerCase(Locale.ROOT))).count();
  }
}
