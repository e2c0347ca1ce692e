package icp.documents.print;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One page of A4 that is written on. Lengths are points, from the lower left corner. */
final class Leaf {
  private static final float BOLDNESS = 0.03f;

  private final PDPageContentStream stream;
  private final PDType0Font font;

  Leaf(PDDocument document, PDType0Font font) {
    this.font = font;
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try {
      stream = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void words(String words, double x, double y, double size, Color colour) {
    wrote(
        () -> {
          stream.setNonStrokingColor(colour);
          runs(words, x, y, size);
        });
  }

  /** The typeface has one weight; a line around the characters makes another. */
  void bold(String words, double x, double y, double size) {
    wrote(
        () -> {
          stream.saveGraphicsState();
          stream.setLineWidth((float) size * BOLDNESS);
          stream.setRenderingMode(RenderingMode.FILL_STROKE);
          runs(words, x, y, size);
          stream.restoreGraphicsState();
        });
  }

  private void runs(String words, double x, double y, double size) throws IOException {
    StringBuilder run = new StringBuilder();
    double at = x;
    for (int character : Lettering.visible(words)) {
      if (Typeface.get().has(character)) {
        run.appendCodePoint(character);
      } else {
        at = run(run, at, y, size);
        box(at + 0.1 * size, y - 0.1 * size, 0.8 * size, 0.9 * size);
        at += size;
      }
    }
    run(run, at, y, size);
  }

  /** Writes what has gathered, and tells where it ends. */
  private double run(StringBuilder run, double x, double y, double size) throws IOException {
    String words = run.toString();
    run.setLength(0);
    if (words.isEmpty()) {
      return x;
    }
    stream.beginText();
    stream.setFont(font, (float) size);
    stream.newLineAtOffset((float) x, (float) y);
    stream.showText(words);
    stream.endText();
    return x + Lettering.width(words, size);
  }

  void box(double x, double y, double width, double height) {
    wrote(
        () -> {
          stream.setLineWidth(0.6f);
          stream.addRect((float) x, (float) y, (float) width, (float) height);
          stream.stroke();
        });
  }

  void line(double x, double y, double length) {
    wrote(
        () -> {
          stream.setLineWidth(0.6f);
          stream.moveTo((float) x, (float) y);
          stream.lineTo((float) (x + length), (float) y);
          stream.stroke();
        });
  }

  /** Dots of a code as one shape: a hairline between two would be seen by a camera. */
  void dots(BitMatrix code, double x, double y, double side) {
    double dot = side / code.getWidth();
    wrote(
        () -> {
          stream.setNonStrokingColor(Color.BLACK);
          for (int row = 0; row < code.getHeight(); row++) {
            double bottom = y + side - (row + 1) * dot;
            for (int column = 0; column < code.getWidth(); column++) {
              if (code.get(column, row)) {
                stream.addRect(
                    (float) (x + column * dot), (float) bottom, (float) dot, (float) dot);
              }
            }
          }
          stream.fill();
        });
  }

  void finish() {
    wrote(stream::close);
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void wrote(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
