package icp.documents.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where each of several pages goes on one picture: all scaled to one width, row by row in their
 * order.
 */
record Sheet(int width, int height, List<Rectangle> places) {
  /** No page is drawn less wide than this, so that a line of an A4 page stays legible. */
  static final int LEAST_PAGE_WIDTH = 1000;

  private static final int[] PAGE_WIDTHS = {1654, 1400, 1200, LEAST_PAGE_WIDTH};
  private static final int GAP = 20;
  private static final long MOST_PIXELS = 16_000_000;

  /**
   * As wide as the pages fit, one below the other or, where that gives less of a strip, two a row.
   */
  static Sheet of(List<Page> pages) {
    return IntStream.of(PAGE_WIDTHS)
        .boxed()
        .flatMap(
            width ->
                Stream.of(1, 2)
                    .map(columns -> of(pages, width, columns))
                    .filter(Sheet::fits)
                    .min(Comparator.comparingInt(Sheet::longerSide))
                    .stream())
        .findFirst()
        .orElseThrow(() -> Judge.refused("picture-splice-too-long"));
  }

  private static Sheet of(List<Page> pages, int width, int columns) {
    List<Rectangle> places = new ArrayList<>();
    int y = 0;
    for (int from = 0; from < pages.size(); from += columns) {
      int highest = 0;
      for (Page page : pages.subList(from, Math.min(from + columns, pages.size()))) {
        int height = (int) Math.max(1, (long) width * page.height() / page.width());
        int x = (places.size() - from) * (width + GAP);
        places.add(new Rectangle(x, y, width, height));
        highest = Math.max(highest, height);
      }
      y += highest + GAP;
    }
    int used = Math.min(columns, pages.size());
    return new Sheet(used * (width + GAP) - GAP, y - GAP, places);
  }

  private boolean fits() {
    return longerSide() <= Judge.LONGEST_SIDE && (long) width * height <= MOST_PIXELS;
  }

  private int longerSide() {
    return Math.max(width, height);
  }

  /** An empty sheet; the gaps between its pages stay white. */
  BufferedImage blank() {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = sheet.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.dispose();
    return sheet;
  }

  void put(int page, BufferedImage image, BufferedImage onto) {
    Graphics2D canvas = onto.createGraphics();
    Scaling.draw(canvas, image, places.get(page));
    canvas.dispose();
  }
}
