package icp.filings.rule;

import icp.contracts.Text;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of findings, from the bundles {@code findings}. */
final class Wording {
  /** No machine's own locale may stand in for English. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final ResourceBundle EN = bundle(Locale.ENGLISH);
  private static final ResourceBundle ZH = bundle(Locale.CHINESE);

  private Wording() {}

  /**
   * @param values fill the places {0}, {1} of the words; never personal data. A {@link Text} fills
   *     each language with its own words.
   */
  static Text of(String key, Object... values) {
    return new Text(words(EN, key, values), words(ZH, key, values));
  }

  private static String words(ResourceBundle bundle, String key, Object... values) {
    Object[] own = Arrays.stream(values).map(value -> own(bundle, value)).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(own);
  }

  private static Object own(ResourceBundle bundle, Object value) {
    return value instanceof Text text ? bundle == EN ? text.en() : text.zh() : value;
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "findings", language, Wording.class.getClassLoader(), NO_FALLBACK);
  }
}
