package icp.contracts;

import java.util.Locale;
import java.util.regex.Pattern;

/** The unified social credit code by which organisations are known (GB 32100-2015). */
public final class UnifiedCode {
  /** The standard leaves out I, O, S, V and Z. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final Pattern SHAPE =
      Pattern.compile("[1-9A-GY][1-9A-E][0-9]{6}[" + CHARACTERS + "]{10}");
  private static final int GUARDED = 17;

  private UnifiedCode() {}

  /** Whether it has 18 characters of the right kind, whatever they say. */
  public static boolean isShaped(String code) {
    return SHAPE.matcher(upper(code)).matches();
  }

  /** Whether the last of its 18 characters guards the ones before. */
  public static boolean isGuarded(String code) {
    String upper = upper(code);
    int sum = 0;
    int weight = 1;
    for (int at = 0; at < GUARDED; at++) {
      sum += CHARACTERS.indexOf(upper.charAt(at)) * weight;
      weight = weight * 3 % CHARACTERS.length();
    }
    int check = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
    return upper.charAt(GUARDED) == CHARACTERS.charAt(check);
  }

  /**
   * The two digits of the province whose registry gave it; 10 stands for one of the nation. The
   * code stays when its holder moves.
   */
  public static String province(String code) {
    return code.substring(2, 4);
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
