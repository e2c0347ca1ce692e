package icp.filings.rule;

import icp.contracts.Text;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of findings, from a bundle in English and Chinese. */
public final class Wording {
  /** No machine's own locale may stand in for English. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Wording FINDINGS = in("findings");

  private final ResourceBundle en;
  private final ResourceBundle zh;

  private Wording(String bundle) {
    this.en = bundle(bundle, Locale.ENGLISH);
    this.zh = bundle(bundle, Locale.CHINESE);
  }

  /** Those of a bundle. */
  public static Wording in(String bundle) {
    return new Wording(bundle);
  }

  /** Those of the bundles {@code findings}; see {@link #text}. */
  static Text of(String key, Object... values) {
    return FINDINGS.text(key, values);
  }

  /**
   * The words of a key.
   *
   * @param values fill the places {0}, {1} of the words; never personal data. A {@link Text} fills
   *     each language with its own words.
   */
  public Text text(String key, Object... values) {
    return new Text(words(en, key, values), words(zh, key, values));
  }

  private String words(ResourceBundle bundle, String key, Object... values) {
    Object[] own = Arrays.stream(values).map(value -> own(bundle, value)).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(own);
  }

  private Object own(ResourceBundle bundle, Object value) {
    return value instanceof Text text ? bundle == en ? text.en() : text.zh() : value;
  }

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(name, language, Wording.class.getClassLoader(), NO_FALLBACK);
  }
}
