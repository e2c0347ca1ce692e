package icp.documents.portrait;

import java.awt.Color;

/**
 * A colour as light changes it least.
 *
 * @param degrees on the circle of colours: 0 red, 120 green, 240 blue
 * @param saturation from 0, grey, to 1
 * @param value from 0, black, to 1
 */
public record Hue(double degrees, double saturation, double value) {
  private static final double CIRCLE = 360;
  private static final double NEAR = 25;
  private static final double LEAST_SATURATION = 0.25;
  private static final double LEAST_VALUE = 0.12;

  /** The colour of a pixel, as {@link java.awt.image.BufferedImage#getRGB} gives it. */
  public static Hue of(int rgb) {
    float[] hsb = Color.RGBtoHSB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, null);
    return new Hue(hsb[0] * CIRCLE, hsb[1], hsb[2]);
  }

  /** Whether it is this colour in other light: within 25 degrees, and neither grey nor black. */
  public boolean near(double other) {
    double apart = Math.abs(degrees - other) % CIRCLE;
    return Math.min(apart, CIRCLE - apart) <= NEAR
        && saturation >= LEAST_SATURATION
        && value >= LEAST_VALUE;
  }

  boolean isWhite() {
    return saturation <= 0.15 && value >= 0.7;
  }

  boolean isRed() {
    return near(0) && saturation >= 0.45;
  }

  boolean isBlue() {
    return near(225);
  }
}
