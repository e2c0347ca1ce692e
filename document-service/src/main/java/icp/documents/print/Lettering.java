package icp.documents.print;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * Letters words on pictures without any installed typeface: each character's outline is filled.
 * What the typeface lacks is an empty box, so that it is seen to be missing.
 */
public final class Lettering {
  private static final int WIDE_BLANK = 0x3000;
  private static final int VARIATION_FIRST = 0xfe00;
  private static final int VARIATION_LAST = 0xfe0f;
  private static final int MORE_VARIATIONS_FIRST = 0xe0100;
  private static final int MORE_VARIATIONS_LAST = 0xe01ef;

  private Lettering() {}

  /**
   * Fills words in the canvas's colour and by its hints.
   *
   * @param left where the first character begins
   * @param baseline on what the characters stand
   * @param size of an em, in units of the canvas
   */
  public static void draw(
      Graphics2D canvas, String words, double left, double baseline, double size) {
    Typeface face = Typeface.get();
    AffineTransform place = new AffineTransform(size, 0, 0, size, left, baseline);
    for (int character : visible(words)) {
      canvas.fill(place.createTransformedShape(face.outline(character)));
      place.translate(face.advance(character), 0);
    }
  }

  /** How wide words are, in the unit of the size. */
  public static double width(String words, double size) {
    Typeface face = Typeface.get();
    return size * visible(words).stream().mapToDouble(face::advance).sum();
  }

  /** How many of the characters of words the typeface lacks. */
  public static int lacking(String words) {
    Typeface face = Typeface.get();
    return (int) visible(words).stream().filter(character -> !face.has(character)).count();
  }

  /** The characters that have a place of their own: no format characters, narrow blanks alike. */
  static List<Integer> visible(String words) {
    return words.codePoints().filter(Lettering::hasPlace).map(Lettering::printed).boxed().toList();
  }

  private static int printed(int character) {
    return Character.isWhitespace(character) && character != WIDE_BLANK
        ? ' '
        : Twins.usual(character);
  }

  private static boolean hasPlace(int character) {
    boolean variation =
        character >= VARIATION_FIRST && character <= VARIATION_LAST
            || character >= MORE_VARIATIONS_FIRST && character <= MORE_VARIATIONS_LAST;
    return !variation && Character.getType(character) != Character.FORMAT;
  }
}
