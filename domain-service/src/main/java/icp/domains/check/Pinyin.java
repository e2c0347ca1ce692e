package icp.domains.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Latin letters that may spell Chinese (GB/T 16159), with or without tones and blanks. */
final class Pinyin {
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou"
              + "|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]");
  private static final int LONGEST = 6;

  private Pinyin() {}

  /**
   * Whether all of it can be cut into syllables; in the text's length, not in its ways of cutting.
   */
  static boolean maySpell(String written) {
    String letters = letters(written);
    boolean[] cut = new boolean[letters.length() + 1];
    cut[0] = true;
    for (int end = 1; end <= letters.length(); end++) {
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        cut[end] |= cut[start] && SYLLABLE.matcher(letters.substring(start, end)).matches();
      }
    }
    return !letters.isEmpty() && cut[letters.length()];
  }

  private static String letters(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return NOT_A_LETTER.matcher(plain).replaceAll("");
  }
}
