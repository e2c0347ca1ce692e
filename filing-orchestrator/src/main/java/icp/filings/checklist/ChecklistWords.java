package icp.filings.checklist;

import icp.contracts.Text;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of requirements, from the bundles {@code checklist}. */
final class ChecklistWords {
  private static final String BUNDLE = "checklist";

  /** English stands in the bundle without a language; no machine's own locale may change that. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ChecklistWords() {}

  /**
   * What a key says.
   *
   * @throws java.util.MissingResourceException if nothing
   */
  static Text of(String key) {
    return new Text(bundle(Locale.ENGLISH).getString(key), bundle(Locale.CHINESE).getString(key));
  }

  /** Where a requirement is written; the same in both languages. */
  static String source(String id) {
    return bundle(Locale.ENGLISH).getString(id + ".source");
  }

  private static ResourceBundle bundle(Locale language) {
    ClassLoader loader = ChecklistWords.class.getClassLoader();
    return ResourceBundle.getBundle(BUNDLE, language, loader, NO_FALLBACK);
  }
}
