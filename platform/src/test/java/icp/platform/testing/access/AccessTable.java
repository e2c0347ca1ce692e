package icp.platform.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reviewed table of who may do what, {@code docs/access.csv}. */
final class AccessTable {
  private static final Path FILE = Path.of("..", "docs", "access.csv");
  private static final String HEADING =
      "in,operation,method,address,"
          + Stream.of(Persona.values())
              .map(it -> it.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(","));

  private AccessTable() {}

  /** A row as the table would have it. */
  static String row(String service, Operation operation, Stream<String> words) {
    return String.join(",", service, operation.name(), operation.method(), operation.address())
        + words.map(word -> "," + word.replace(',', ';')).collect(Collectors.joining());
  }

  /** The rows of a service, in the order of the table. */
  static List<String> rows(String service) {
    try {
      List<String> lines = Files.readAllLines(FILE);
      if (!lines.get(0).equals(HEADING)) {
        throw new IllegalStateException("The table begins with " + HEADING);
      }
      return lines.stream().filter(line -> line.startsWith(service + ",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
