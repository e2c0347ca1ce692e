package icp.instances.eligibility;

import icp.contracts.Text;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of findings: {@code findings.properties} and {@code findings_zh.properties}. */
final class FindingWords {
  /** English stands in the bundle without a language; no machine's own locale may change that. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private FindingWords() {}

  /** The words of a key in both languages, with what they speak of. */
  static Text text(String key, List<Object> values) {
    return new Text(words(key, values, Locale.ENGLISH), words(key, values, Locale.CHINESE));
  }

  private static String words(String key, List<Object> values, Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "findings", language, FindingWords.class.getClassLoader(), NO_FALLBACK);
    Object[] spoken = values.stream().map(value -> spoken(value, language)).toArray();
    return new MessageFormat(bundle.getString(key), language).format(spoken);
  }

  private static Object spoken(Object value, Locale language) {
    if (value instanceof Text text) {
      return language.equals(Locale.CHINESE) ? text.zh() : text.en();
    }
    return value;
  }
}
