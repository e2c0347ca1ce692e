package icp.documents.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one typeface, read when it is first needed and then kept: about 25 MB, since its reader holds
 * the outlines twice.
 */
final class Typeface {
  private static final String FILE = "NotoSansSC-Regular.ttf";
  private static final int NONE = 0;
  private static final double BOX_LINE = 0.05;
  private static final Shape BOX = box();

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final AffineTransform toEm;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    double unit = 1.0 / font.getUnitsPerEm();
    // In the file, up is positive.
    this.toEm = AffineTransform.getScaleInstance(unit, -unit);
  }

  private static final class Kept {
    static final Typeface ONE = read();
  }

  static Typeface get() {
    return Kept.ONE;
  }

  private static Typeface read() {
    try (InputStream file = Typeface.class.getResourceAsStream(FILE);
        RandomAccessReadBuffer bytes =
            new RandomAccessReadBuffer(FontFile.cut(file.readAllBytes()))) {
      TrueTypeFont font = new TTFParser().parse(bytes);
      // Ligatures would be set that a search in the text does not find.
      font.setEnableGsub(false);
      return new Typeface(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it has a character. */
  boolean has(int character) {
    return characters.getGlyphId(character) != NONE;
  }

  /** How far the next character is, in units of the size. */
  double advance(int character) {
    int glyph = characters.getGlyphId(character);
    try {
      return glyph == NONE ? 1 : (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline of a character on its baseline, of size 1, down positive; a box if it has none. */
  Shape outline(int character) {
    int glyph = characters.getGlyphId(character);
    if (glyph == NONE) {
      return BOX;
    }
    try {
      GlyphData outlines = font.getGlyph().getGlyph(glyph);
      return outlines == null
          ? new Path2D.Double()
          : toEm.createTransformedShape(outlines.getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The typeface for a document, which will hold what it shows of it. */
  PDType0Font embedded(PDDocument document) throws IOException {
    return PDType0Font.load(document, font, true);
  }

  private static Shape box() {
    Path2D box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    box.append(new Rectangle2D.Double(0.1, -0.8, 0.8, 0.9), false);
    box.append(
        new Rectangle2D.Double(
            0.1 + BOX_LINE, -0.8 + BOX_LINE, 0.8 - 2 * BOX_LINE, 0.9 - 2 * BOX_LINE),
        false);
    return box;
  }
}
