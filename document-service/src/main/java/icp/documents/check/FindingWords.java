package icp.documents.check;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.Text;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Makes findings whose words stand in {@code findings.properties} and its Chinese sister. */
public final class FindingWords {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private FindingWords() {}

  /**
   * A blocking finding about the documents.
   *
   * @param about what its words name; may be null when they name nothing
   */
  public static Finding blocker(String code, String field, String source, Text about) {
    return of(Severity.BLOCKER, code, field, source, about == null ? List.of() : List.of(about));
  }

  /**
   * A finding about the documents.
   *
   * @param about what its words name, in their order
   */
  public static Finding of(
      Severity severity, String code, String field, String source, List<Text> about) {
    return new Finding(
        code,
        Part.DOCUMENTS,
        field,
        severity,
        text(code + ".message", about),
        text(code + ".fix", about),
        source);
  }

  /** A phrase that the words of a finding name. */
  public static Text phrase(String key, Text... about) {
    return text(key, List.of(about));
  }

  private static Text text(String key, List<Text> about) {
    return new Text(
        word(key, Locale.ENGLISH, about.stream().map(Text::en)),
        word(key, Locale.CHINESE, about.stream().map(Text::zh)));
  }

  private static String word(String key, Locale language, Stream<String> about) {
    ClassLoader loader = FindingWords.class.getClassLoader();
    ResourceBundle words = ResourceBundle.getBundle("findings", language, loader, NO_FALLBACK);
    return new MessageFormat(words.getString(key), language).format(about.toArray());
  }
}
