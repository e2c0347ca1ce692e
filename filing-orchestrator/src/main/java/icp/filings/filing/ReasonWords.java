package icp.filings.filing;

import icp.contracts.Text;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the codes for which filings are returned. */
final class ReasonWords {
  private static final String BUNDLE = "reasons";

  /** English stands in the bundle without a language; no machine's own locale may change that. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ReasonWords() {}

  /**
   * A code's words.
   *
   * @throws java.util.MissingResourceException if there are none
   */
  static Text of(String code) {
    return new Text(word(code, Locale.ENGLISH), word(code, Locale.CHINESE));
  }

  private static String word(String code, Locale language) {
    ClassLoader loader = ReasonWords.class.getClassLoader();
    return ResourceBundle.getBundle(BUNDLE, language, loader, NO_FALLBACK).getString(code);
  }
}
