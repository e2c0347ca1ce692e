package icp.documents.backdrop;

import icp.documents.portrait.Hue;
import java.awt.Color;

/** The colour of a backdrop: one by which a photo tells a backdrop from a wall. */
record Ground(Color colour) {
  private static final double LEAST_SATURATION = 0.4;
  private static final double LEAST_VALUE = 0.35;
  private static final int BLUE_FROM = 195;
  private static final int BLUE_TO = 255;

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException when it is none, or too grey or dark to be told from a wall
   */
  static Ground of(String setting) {
    if (!setting.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("beian.backdrop.colour must be #rrggbb");
    }
    Ground ground = new Ground(Color.decode(setting));
    if (ground.hue().saturation() < LEAST_SATURATION || ground.hue().value() < LEAST_VALUE) {
      throw new IllegalArgumentException(
          "beian.backdrop.colour must be a full colour, no grey and not dark: walls have those");
    }
    return ground;
  }

  Hue hue() {
    return Hue.of(colour.getRGB());
  }

  /** Before blue, neither a blue top nor a red one is worn (R136). */
  boolean isBlue() {
    return hue().degrees() >= BLUE_FROM && hue().degrees() <= BLUE_TO;
  }
}
