package icp.regulations;

/** What a picture of a document can be at fault with, and in which unit that is measured. */
public enum PictureFault {
  /** No colour, as in a photocopy: pixels that clearly have a colour, of 10,000. */
  GREY(false),
  /** Not sharp: variance of the Laplacian where the picture is sharpest, at 1000 pixels a side. */
  BLURRED(false),
  /** Too dark: brightness that the brightest twentieth of the picture reaches, 0 to 255. */
  DARK(false),
  /** Washed out: brightness under which hardly anything of the picture is, 0 to 255. */
  BRIGHT(true),
  /** The glare of a lamp: the largest such spot, in thousandths of the picture. */
  GLARE(true),
  /** The paper runs out of the picture: that share of one edge, in hundredths. */
  CUT_OFF(true),
  /** Too few pixels along the longer side. */
  SMALL(false),
  /** Too few pixels along the shorter side. */
  NARROW(false),
  /** A screenshot: pixels that equal their neighbour, in hundredths, in a picture like a screen. */
  SCREENSHOT(true),
  /** The pattern that a screen leaves in a photo: how far it stands out, in multiples. */
  OF_A_SCREEN(true),
  /** Names of software that retouches, in what the file says of its making. */
  RETOUCHED(true);

  private final boolean above;

  PictureFault(boolean above) {
    this.above = above;
  }

  /** Whether a measured number is on the wrong side of a limit. */
  public boolean isAt(int measured, int limit) {
    return above ? measured >= limit : measured < limit;
  }
}
