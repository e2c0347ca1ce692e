package icp.documents.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A paper of one or more pages of A4, written from top to bottom: what does not fit a page any more
 * goes to the next one, and every page ends with the footer. For one thread.
 */
final class Paper implements AutoCloseable {
  /** White on each side. */
  static final double MARGIN = 56;

  /** The width that is written on. */
  static final double INNER = 595.28 - 2 * MARGIN;

  /** Where the footer begins. */
  static final double BOTTOM = 130;

  private static final double TOP = 841.89 - 50;
  private static final double BODY = 10.5;
  private static final double LEADING = 15;
  private static final double PADDING = 5;
  static final Color INK = Color.BLACK;
  static final Color SOFT = new Color(0x555555);

  private final PDDocument document = new PDDocument();
  private final List<Leaf> leaves = new ArrayList<>();
  private final Footer footer;
  private final PDType0Font font;
  private Leaf leaf;
  private double y;

  Paper(Footer footer) {
    this.footer = footer;
    try {
      font = Typeface.get().embedded(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    turn();
  }

  private void turn() {
    leaf = new Leaf(document, font);
    leaves.add(leaf);
    y = TOP;
  }

  /** Turns the page where less than a height is left. */
  private void need(double height) {
    if (y - height < BOTTOM) {
      turn();
    }
  }

  /** The title in the middle, and under it what it means to those who read no Chinese. */
  void title(String words, String subtitle) {
    document.getDocumentInformation().setTitle(words);
    for (String line : Wrapping.lines(words, 19, INNER)) {
      leaf.bold(line, MARGIN + (INNER - Lettering.width(line, 19)) / 2, y, 19);
      y -= 26;
    }
    double left = MARGIN + (INNER - Lettering.width(subtitle, 9)) / 2;
    leaf.words(subtitle, left, y + 8, 9, SOFT);
    y -= 2;
  }

  /** The heading of what follows; never alone at the end of a page. */
  void heading(String words) {
    need(32 + 3 * LEADING);
    y -= 21;
    leaf.bold(words, MARGIN, y, 12);
    y -= 8;
  }

  void paragraph(String words) {
    y -= 3;
    for (String line : Wrapping.lines(words, BODY, INNER)) {
      need(LEADING);
      y -= LEADING;
      leaf.words(line, MARGIN, y + 4, BODY, INK);
    }
    y -= 3;
  }

  /** Something to keep in mind, in small letters. */
  void note(String words) {
    for (String line : Wrapping.lines(words, 8.5, INNER)) {
      need(13);
      y -= 13;
      leaf.words(line, MARGIN, y + 3, 8.5, SOFT);
    }
    y -= 3;
  }

  /**
   * A table whose cells are as high as their words need.
   *
   * @param shares how much of the width each column has; they add up to 1
   */
  void table(List<Double> shares, List<List<String>> rows) {
    rows.forEach(row -> row(shares, row));
  }

  private void row(List<Double> shares, List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      double room = shares.get(i) * INNER - 2 * PADDING;
      wrapped.add(Wrapping.lines(cells.get(i), BODY, room));
      most = Math.max(most, wrapped.get(i).size());
    }
    double height = most * LEADING + 5;
    need(height);
    y -= height;
    double x = MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      double width = shares.get(i) * INNER;
      cell(wrapped.get(i), x, width, height);
      x += width;
    }
  }

  private void cell(List<String> lines, double x, double width, double height) {
    leaf.box(x, y, width, height);
    double baseline = y + height - LEADING + 1;
    for (String line : lines) {
      leaf.words(line, x + PADDING, baseline, BODY, INK);
      baseline -= LEADING;
    }
  }

  /** Empty lines that are written on by hand. */
  void lines(int count) {
    for (int i = 0; i < count; i++) {
      need(24);
      y -= 24;
      leaf.line(MARGIN, y, INNER);
    }
    y -= 6;
  }

  /** Empty boxes side by side, each with what belongs into it, all on one page. */
  void places(double height, List<String> labels) {
    need(height + 8);
    y -= height + 8;
    double width = INNER / labels.size();
    for (int i = 0; i < labels.size(); i++) {
      double left = MARGIN + i * width;
      leaf.box(left, y, width, height);
      double baseline = y + height - 14;
      for (String line : Wrapping.lines(labels.get(i), 9, width - 2 * PADDING)) {
        leaf.words(line, left + PADDING, baseline, 9, INK);
        baseline -= 12;
      }
    }
  }

  /** The finished paper as a PDF; nothing can be written on it any more. */
  byte[] pdf() {
    for (int i = 0; i < leaves.size(); i++) {
      footer.on(leaves.get(i), i + 1, leaves.size());
      leaves.get(i).finish();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
