package icp.documents.print;

import com.google.zxing.common.BitMatrix;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * What stands at the foot of every page.
 *
 * @param number what the paper is known by
 * @param code the number as a QR code, one unit a dot, its quiet zone included
 * @param notice what to keep in mind, of at most a few lines
 * @param pages a pattern of {@link MessageFormat} for the page and the number of pages
 */
public record Footer(String number, BitMatrix code, String notice, String pages) {
  /** Side of the code: dots of 1 mm, which a photo of the whole page still shows apart. */
  private static final double SIDE = 92;

  private static final double LOWEST = 28;
  private static final double SMALL = 8.5;

  void on(Leaf leaf, int page, int of) {
    double left = Paper.MARGIN + Paper.INNER - SIDE;
    leaf.line(Paper.MARGIN, Paper.BOTTOM - 8, Paper.INNER);
    leaf.dots(code, left, LOWEST + 8, SIDE);
    double middle = left + (SIDE - Lettering.width(number, SMALL)) / 2;
    leaf.words(number, middle, LOWEST, SMALL, Paper.INK);
    double baseline = Paper.BOTTOM - 24;
    for (String line : Wrapping.lines(notice, SMALL, Paper.INNER - SIDE - 24)) {
      leaf.words(line, Paper.MARGIN, baseline, SMALL, Paper.SOFT);
      baseline -= 13;
    }
    String where = new MessageFormat(pages, Locale.ROOT).format(new Object[] {page, of});
    leaf.words(where, Paper.MARGIN, LOWEST, SMALL, Paper.SOFT);
  }
}
