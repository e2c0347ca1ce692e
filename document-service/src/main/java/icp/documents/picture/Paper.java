package icp.documents.picture;

/**
 * Whether a bright paper before a darker ground runs out of the picture. Told only where at least
 * two edges show nothing but the ground: of a scan, which is paper up to all its edges, and of a
 * ground as bright as the paper nothing can be told.
 */
final class Paper {
  private static final int LEAST_CONTRAST = 60;
  private static final int MOST_OF_AN_EDGE_THAT_IS_GROUND = 5;
  private static final int LEAST_FILLED = 80;

  private final Tones tones;
  private final int between;

  private Paper(Tones tones) {
    this.tones = tones;
    this.between = (tones.lightAt(50) + tones.lightAt(950)) / 2;
  }

  /** The largest share of an edge beyond which the paper goes on, in hundredths; 0 where none. */
  static int cutOff(Tones tones) {
    Paper paper = new Paper(tones);
    boolean contrast = tones.lightAt(950) - tones.lightAt(50) >= LEAST_CONTRAST;
    return contrast && paper.compact() ? paper.cutOff() : 0;
  }

  private int cutOff() {
    int[] edges = {
      share(0, 1, tones.width()),
      share(tones.count() - tones.width(), 1, tones.width()),
      share(0, tones.width(), tones.height()),
      share(tones.width() - 1, tones.width(), tones.height())
    };
    int ground = 0;
    int most = 0;
    for (int edge : edges) {
      ground += edge <= MOST_OF_AN_EDGE_THAT_IS_GROUND ? 1 : 0;
      most = Math.max(most, edge);
    }
    return ground >= 2 ? most : 0;
  }

  /** How much of an edge is paper, in hundredths. */
  private int share(int first, int step, int length) {
    int paper = 0;
    for (int i = 0; i < length; i++) {
      paper += paper(first + i * step) ? 1 : 0;
    }
    return 100 * paper / length;
  }

  private boolean paper(int at) {
    return tones.light()[at] > between;
  }

  /** Whether what is bright has the shape of a sheet, and is not scattered. */
  private boolean compact() {
    int left = tones.width();
    int right = 0;
    int top = tones.height();
    int bottom = 0;
    int count = 0;
    for (int at = 0; at < tones.count(); at++) {
      if (paper(at)) {
        count++;
        left = Math.min(left, at % tones.width());
        right = Math.max(right, at % tones.width());
        top = Math.min(top, at / tones.width());
        bottom = Math.max(bottom, at / tones.width());
      }
    }
    long box = (long) (right - left + 1) * (bottom - top + 1);
    return box > tones.count() / 5 && count * 100L >= box * LEAST_FILLED;
  }
}
