package icp.filings.order;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.Text;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of orders and of what is found about them, from the bundles {@code orders}. */
final class OrderWords {
  /** No machine's own locale may stand in for English. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private OrderWords() {}

  /**
   * @param values fill the places {0}, {1} of the words; never personal data. A {@link Text} fills
   *     each language with its own words.
   */
  static Text of(String key, Object... values) {
    return new Text(words(Locale.ENGLISH, key, values), words(Locale.CHINESE, key, values));
  }

  static Finding finding(
      Severity severity, String code, String field, String source, Object... values) {
    return new Finding(
        code,
        Part.FACTS,
        field,
        severity,
        of(code + ".message", values),
        of(code + ".fix", values),
        source);
  }

  private static String words(Locale language, String key, Object... values) {
    ClassLoader loader = OrderWords.class.getClassLoader();
    String pattern =
        ResourceBundle.getBundle("orders", language, loader, NO_FALLBACK).getString(key);
    Object[] own = Arrays.stream(values).map(value -> own(language, value)).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(own);
  }

  private static Object own(Locale language, Object value) {
    if (value instanceof Text text) {
      return language == Locale.ENGLISH ? text.en() : text.zh();
    }
    return value;
  }
}
