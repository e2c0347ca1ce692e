package icp.documents.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks for the glare of a lamp: a round, wholly white spot. A page that is white all over, as a
 * scan is, has none; nor has what is white and has corners.
 */
final class Glare {
  private static final int WHITE = 250;
  private static final int MOST_WHITE = 200;
  private static final double LEAST_FILLED = 0.45;
  private static final double MOST_FILLED = 0.92;

  private final Tones tones;
  private final boolean[] seen;

  private Glare(Tones tones) {
    this.tones = tones;
    this.seen = new boolean[tones.count()];
  }

  /** The largest spot, in thousandths of the picture. */
  static int of(Tones tones) {
    return new Glare(tones).largest();
  }

  private int largest() {
    int white = 0;
    int largest = 0;
    for (int at = 0; at < tones.count(); at++) {
      if (white(at) && !seen[at]) {
        Spot spot = spot(at);
        white += spot.count;
        largest = Math.max(largest, spot.round() ? spot.count : 0);
      }
    }
    boolean whitePage = white * 1000L > (long) MOST_WHITE * tones.count();
    return whitePage ? 0 : (int) (largest * 1000L / tones.count());
  }

  private boolean white(int at) {
    return tones.light()[at] >= WHITE;
  }

  private Spot spot(int start) {
    Spot spot = new Spot();
    Deque<Integer> open = new ArrayDeque<>();
    visit(start, open);
    while (!open.isEmpty()) {
      int at = open.pop();
      int x = at % tones.width();
      spot.add(x, at / tones.width());
      if (x > 0) {
        visit(at - 1, open);
      }
      if (x < tones.width() - 1) {
        visit(at + 1, open);
      }
      visit(at - tones.width(), open);
      visit(at + tones.width(), open);
    }
    return spot;
  }

  private void visit(int at, Deque<Integer> open) {
    if (at >= 0 && at < seen.length && !seen[at] && white(at)) {
      seen[at] = true;
      open.push(at);
    }
  }

  /** White pixels that touch each other. */
  private static final class Spot {
    private int count;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;

    void add(int x, int y) {
      count++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }

    boolean round() {
      int width = right - left + 1;
      int height = bottom - top + 1;
      double filled = count / ((double) width * height);
      boolean strip = Math.max(width, height) > 4 * Math.min(width, height);
      return filled >= LEAST_FILLED && filled <= MOST_FILLED && !strip;
    }
  }
}
