package icp.documents.print;

import java.text.Normalizer;
import java.util.Map;

/**
 * Characters that are never meant where they share the outline of a usual one: the radicals of
 * dictionaries, and a few of Extension A. A PDF knows outlines only and would give 人 back as the
 * radical ⼈: no search for the name would find it. So the usual one is printed for both.
 */
final class Twins {
  private static final int FIRST_RADICAL = 0x2e80;
  private static final int LAST_RADICAL = 0x2fdf;
  private static final Map<Integer, Integer> USUAL =
      Map.of(0x3ada, 0x66f6, 0x3b35, 0x80f6, 0x3b3a, 0x5e50, 0x3ba3, 0x69e9);

  private Twins() {}

  static boolean is(int character) {
    return USUAL.containsKey(character) || isRadical(character);
  }

  private static boolean isRadical(int character) {
    return character >= FIRST_RADICAL && character <= LAST_RADICAL;
  }

  /** What is printed for a character. */
  static int usual(int character) {
    return isRadical(character)
        ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC).codePointAt(0)
        : USUAL.getOrDefault(character, character);
  }
}
