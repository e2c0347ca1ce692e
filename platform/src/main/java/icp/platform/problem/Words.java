package icp.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Title and detail of problems, in English and Chinese. */
final class Words {
  /** The service's own words first, then those that all share. */
  private static final List<String> BUNDLES = List.of("problems", "icp.platform.problems");

  /** English stands in the bundle without a language; no machine's own locale may change that. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  static String title(String code, Locale language) {
    return word(code + ".title", language);
  }

  static String detail(String code, Locale language) {
    return word(code + ".detail", language);
  }

  private static String word(String key, Locale language) {
    for (String name : BUNDLES) {
      try {
        ResourceBundle bundle = ResourceBundle.getBundle(name, language, loader(), NO_FALLBACK);
        if (bundle.containsKey(key)) {
          return bundle.getString(key);
        }
      } catch (MissingResourceException e) {
        // A service without words of its own uses the shared ones.
      }
    }
    return null;
  }

  private static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
