package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import icp.embedded.Database;
import icp.embedded.EmbeddedServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/data-map.md says of every column whether it holds personal data, and names none besides. */
class DataMapTest {
  private static final Path ROOT = Repository.root();

  /** A row of a table of personal data. */
  private static final Pattern PERSONAL = Pattern.compile("\\| `(\\w+)\\.(\\w+)` \\|.*");

  /** A line of what holds none. */
  private static final Pattern OTHER = Pattern.compile("\\* `(\\w+)`: (\\w+(?:, \\w+)*)");

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyColumnIsOnTheMap(Service service) throws Exception {
    Set<String> there = columns(service);

    Set<String> mapped = mapped(service);

    assertThat(mapped).isEqualTo(there);
  }

  /** Those of a database that all migrations have made. */
  private static Set<String> columns(Service service) throws SQLException, IOException {
    Database made =
        EmbeddedServers.forTests().postgres().createDatabase("map_" + service.database());
    try (Connection connection =
            DriverManager.getConnection(made.jdbcUrl(), made.user(), made.password());
        Statement statement = connection.createStatement()) {
      for (Path migration : migrations(service)) {
        statement.execute(Files.readString(migration));
      }
      var columns = new TreeSet<String>();
      try (ResultSet row =
          statement.executeQuery(
              "select table_name, column_name from information_schema.columns"
                  + " where table_schema = 'public'")) {
        while (row.next()) {
          columns.add(row.getString(1) + "." + row.getString(2));
        }
      }
      return columns;
    }
  }

  private static List<Path> migrations(Service service) throws IOException {
    try (Stream<Path> ofAll = sql(ROOT.resolve("platform/src/main/resources/db/platform"));
        Stream<Path> its = sql(ROOT.resolve(service.title()).resolve("src/main/resources/db"))) {
      return Stream.concat(ofAll, its)
          .sorted(Comparator.comparing(it -> it.getFileName().toString()))
          .toList();
    }
  }

  private static Stream<Path> sql(Path folder) throws IOException {
    return Files.walk(folder).filter(it -> it.toString().endsWith(".sql"));
  }

  private static Set<String> mapped(Service service) throws IOException {
    var mapped = new TreeSet<String>();
    String section = "";
    for (String line : Files.readAllLines(ROOT.resolve("docs/data-map.md"))) {
      section = line.startsWith("## ") ? line.substring(3) : section;
      if (section.equals(service.title())) {
        columns(line).forEach(it -> assertThat(mapped.add(it)).as("once: " + it).isTrue());
      }
    }
    return mapped;
  }

  private static List<String> columns(String line) {
    var personal = PERSONAL.matcher(line);
    if (personal.matches()) {
      return List.of(personal.group(1) + "." + personal.group(2));
    }
    var other = OTHER.matcher(line);
    return other.matches()
        ? Stream.of(other.group(2).split(", ")).map(it -> other.group(1) + "." + it).toList()
        : List.of();
  }
}
