package icp.contracts.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What only the sources tell: the words of the contracts, and which service hears what. */
final class Sources {
  private static final Path ROOT = Path.of("..");
  private static final Path CONTRACTS = Path.of("src/main/java/icp/contracts");
  private static final Pattern PARAMETER =
      Pattern.compile("@param (\\w+) ((?:(?!@param).)*)", Pattern.DOTALL);
  private static final Pattern HEARD =
      Pattern.compile("\\.on\\(\\s*MessageType\\.(\\w+)\\.id\\(\\)");

  private Sources() {}

  /** The description of a record or an enum, one line. */
  static String words(Class<?> type) {
    return plain(comment(type).split("@param", 2)[0]);
  }

  /** The descriptions of a record's components, by name; none where it tells nothing of one. */
  static Map<String, String> parameters(Class<?> type) {
    Map<String, String> words = new LinkedHashMap<>();
    Matcher found = PARAMETER.matcher(comment(type));
    while (found.find()) {
      words.put(found.group(1), plain(found.group(2)));
    }
    return words;
  }

  private static String comment(Class<?> type) {
    Class<?> file = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
    String text = text(CONTRACTS.resolve(file.getSimpleName() + ".java"));
    Matcher declared =
        Pattern.compile("(?:record|enum|interface) " + type.getSimpleName() + "\\b").matcher(text);
    if (!declared.find()) {
      throw new AssertionError("No source of " + type.getSimpleName());
    }
    int begin = text.lastIndexOf("/**", declared.start());
    String comment = text.substring(begin + 3, text.indexOf("*/", begin));
    return comment.replaceAll("(?m)^\\s*\\* ?", "");
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\{@(?:code|link|value) ([^}]*)}", "`$1`")
        .replaceAll("</?\\w+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The names of the types that a service subscribes to. */
  static Set<String> heardBy(String service) {
    Set<String> heard = new TreeSet<>();
    try (var files = Files.walk(ROOT.resolve(service).resolve("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> HEARD.matcher(text(file)).results().forEach(hit -> heard.add(hit.group(1))));
      return heard;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
