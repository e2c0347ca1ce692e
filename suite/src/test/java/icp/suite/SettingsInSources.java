package icp.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings of our own that a module's sources name, as environment variables. */
final class SettingsInSources {

  private static final Pattern NAMED = Pattern.compile("beian(\\.[a-z0-9-]+)+");
  private static final Pattern MAPPING =
      Pattern.compile("@ConfigMapping\\(prefix = \"(beian[a-z0-9.-]*)\"\\)");
  private static final Pattern METHOD = Pattern.compile("\\s(\\w+)\\(\\);");

  private SettingsInSources() {}

  /** The rule of MicroProfile Config: what is neither letter nor digit becomes an underscore. */
  static String variable(String property) {
    return property.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  static Set<String> of(Path module) {
    Path sources = module.resolve("src/main");
    if (!Files.exists(sources)) {
      return Set.of();
    }
    try (var files = Files.walk(sources)) {
      var found = new TreeSet<String>();
      files.filter(Files::isRegularFile).flatMap(SettingsInSources::in).forEach(found::add);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> in(Path file) {
    String text = text(file);
    var named = NAMED.matcher(text).results().map(it -> it.group());
    var mapped =
        MAPPING
            .matcher(text)
            .results()
            .flatMap(
                it ->
                    METHOD.matcher(text).results().map(m -> it.group(1) + "." + kebab(m.group(1))));
    return Stream.concat(named, mapped).map(SettingsInSources::variable);
  }

  private static String kebab(String method) {
    return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Pictures among the resources are no UTF-8, and name no settings either. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
