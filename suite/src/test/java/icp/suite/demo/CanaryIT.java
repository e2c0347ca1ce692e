package icp.suite.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import icp.embedded.EmbeddedServers;
import icp.suite.RunningSuite;
import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Api;
import icp.suite.client.Call;
import icp.suite.client.Cast;
import icp.suite.client.PersonRequest;
import icp.suite.client.PersonRequest.Keeper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Values of a person go through a whole journey, those of a holder of a domain name are erased, and
 * all are then looked for wherever the suite writes: rows, files of the database and its log,
 * topics, documents, temporary files, logs, metrics, traces.
 */
class CanaryIT {
  private static final List<String> DATABASES =
      List.of("filings", "domains", "instances", "documents");
  private static final List<String> SERVICES =
      List.of("filing-orchestrator", "domain-service", "instance-service", "document-service");

  private static final ByteArrayOutputStream TRACES = new ByteArrayOutputStream();
  private static final Marks MARKS = new Marks();
  private static final Marks DOMAIN = new Marks();

  private static final String ERASED = Desk.freshName("cn");
  private static final String PASSPORT =
      "E" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
  private static final Map<String, Object> HOLDER =
      Map.of(
          "holderName", "诸葛欧阳雪梅",
          "holderKind", "INDIVIDUAL",
          "holderCertificateType", "PASSPORT",
          "holderCertificateNumber", PASSPORT);
  private static final Map<String, Object> ERASURE =
      Map.of(
          "kind", "ERASURE",
          "certificateType", "PASSPORT",
          "certificateNumber", PASSPORT,
          "reason", "letter 118");

  private static HttpServer collector;
  private static Path temporary;
  private static Path folder;
  private static String metrics = "";
  private static final Set<String> IN_ROWS = new TreeSet<>();
  private static boolean domainInRows;
  private static int sealedOfErased;
  private static int keysOfErased;

  @BeforeAll
  static void live() throws Exception {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext(
        "/",
        exchange -> {
          synchronized (TRACES) {
            exchange.getRequestBody().transferTo(TRACES);
          }
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    collector.start();
    temporary = Files.createDirectories(Path.of("target", "suites", "canary.tmp").toAbsolutePath());
    RunningSuite suite = RunningSuite.start("canary", environment());
    try {
      journey(suite);
      for (String service : SERVICES) {
        metrics += suite.metrics(service);
      }
    } finally {
      folder = suite.folder();
      suite.close();
    }
    readRows(suite);
  }

  @AfterAll
  static void stop() {
    collector.stop(0);
  }

  private static Map<String, String> environment() {
    int port = collector.getAddress().getPort();
    return Map.of(
        "JAVA_TOOL_OPTIONS",
        "-Djava.io.tmpdir=" + temporary,
        "QUARKUS_OTEL_SDK_DISABLED",
        "false",
        "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_PROTOCOL",
        "http/protobuf",
        "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
        "http://127.0.0.1:" + port);
  }

  private static void journey(RunningSuite suite) {
    var addresses =
        new Addresses(
            suite.url("filing-orchestrator"),
            suite.url("domain-service"),
            suite.url("instance-service"),
            suite.url("document-service"));
    Api api = new Api(said -> {});
    Cast cast = new Cast(api, addresses);
    Account operator = cast.signIn("operator", "operator", suite.staffPassword("operator"));
    Account reviewer = cast.signIn("reviewer", "reviewer", suite.staffPassword("reviewer"));
    Account applicant = cast.register();
    Desk desk = new Desk(api, addresses, applicant, operator, said -> {});
    SoftwareCompany company = new SoftwareCompany();
    company.pieces().forEach(piece -> mark(piece.facts()));
    PassingFiling filing = new PassingFiling(desk, reviewer, company, said -> {});
    filing.prepared();
    filing.run();
    picture(api, desk, applicant);
    erasure(desk, new PersonRequest(api, operator, addresses, ERASURE), addresses.domains());
  }

  /** Somebody of whom no filing knows. */
  private static void erasure(Desk desk, PersonRequest request, String domains) {
    mark(HOLDER);
    Map<String, Object> facts = new HashMap<>(HOLDER);
    facts.put("registrar", "Xinnet");
    facts.put("expiresOn", "2199-01-01");
    facts.put("realName", Map.of("state", "NONE"));
    desk.registerDomain(ERASED, facts);

    JsonNode done = request.of(Keeper.NAMES, null).answer().path("names");

    assertThat(done.findValuesAsText("name")).containsExactly(ERASED);
    assertThat(done.findValuesAsText("outcome")).containsExactly("ERASED");
    assertThat(request.of(Keeper.NAMES, null).answer().path("names")).isEmpty();
    String history = domains + "/v1/domains/" + ERASED + "/history";
    Call look = Call.of("look back", desk.applicant()).get(history);
    assertThat(desk.api().call(look, 200).json().at("/items/0/erased").asBoolean()).isTrue();
  }

  /** Every text that says something of a person or of a company, but not what it is called by. */
  private static void mark(Object said) {
    if (said instanceof Map<?, ?> facts) {
      facts.forEach(
          (name, value) -> {
            if (!Set.of("city", "district", "province").contains(name)) {
              mark(value);
            }
          });
    } else if (said instanceof String text && !text.matches("[A-Z_]+")) {
      MARKS.add(text);
    }
  }

  /** Some bytes from the middle of a picture as it is kept. */
  private static void picture(Api api, Desk desk, Account applicant) {
    var filings =
        api.call(Call.of("list", applicant).get(desk.filing("") + "?limit=1"), 200).json();
    String id = filings.at("/items/0/id").asText();
    DOMAIN.add(filings.at("/items/0/facts/websites/1/domain").asText());
    String at = desk.papers(id) + "/documents/ORGANISATION_IDENTITY/content";
    byte[] bytes = api.call(Call.of("get it back", applicant).get(at), 200).body();
    MARKS.add("a picture", Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length / 2 + 48));
  }

  /** As the database shows them: what it compresses or keeps aside would hide in its files. */
  private static void readRows(RunningSuite suite) throws SQLException {
    try (EmbeddedServers servers = suite.servers()) {
      for (String database : DATABASES) {
        try (Connection connection = servers.postgres().superuser(database)) {
          for (String table : tables(connection)) {
            readTable(connection, database, table);
          }
          if (database.equals("domains")) {
            sealedOfErased = count(connection, "registration_telling where sealed is not null and");
            keysOfErased = count(connection, "holder_key where");
          }
        }
      }
    }
  }

  private static int count(Connection connection, String rows) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from %s name = '%s'".formatted(rows, ERASED))) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static void readTable(Connection connection, String database, String table)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from \"" + table + "\"")) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int i = 1; i <= columns; i++) {
          readValue(database + "." + table + "." + row.getMetaData().getColumnName(i), row, i);
        }
      }
    }
  }

  private static void readValue(String where, ResultSet row, int column) throws SQLException {
    boolean bytes = row.getMetaData().getColumnTypeName(column).equals("bytea");
    byte[] raw = bytes ? row.getBytes(column) : null;
    String text = bytes ? null : row.getString(column);
    List<String> found =
        raw != null ? MARKS.in(raw) : text != null ? MARKS.in(text) : List.<String>of();
    if (!found.isEmpty()) {
      IN_ROWS.add(where);
    }
    domainInRows |= text != null && !DOMAIN.in(text).isEmpty();
  }

  @Test
  void theSearchFindsWhatIsKeptInClear() throws IOException {
    assertThat(domainInRows).isTrue();
    assertThat(DOMAIN.under(folder.resolve("servers/postgres"))).isNotEmpty();
    assertThat(DOMAIN.in(records())).isNotEmpty();
    assertThat(TRACES.size()).isPositive();
    assertThat(metrics).contains("beian_");
  }

  @Test
  void noRowHasThemInClear() {
    assertThat(IN_ROWS).isEmpty();
  }

  @Test
  void whatIsErasedIsThereSealedAndNoKeyOpensIt() {
    assertThat(sealedOfErased).isOne();
    assertThat(keysOfErased).isZero();
  }

  @Test
  void noFileOfTheDatabaseHasThem() throws IOException {
    assertThat(MARKS.under(folder.resolve("servers/postgres"))).isEmpty();
  }

  @Test
  void noTopicHasThem() throws IOException {
    assertThat(MARKS.in(records())).isEmpty();
    assertThat(MARKS.under(folder.resolve("servers/broker"))).isEmpty();
  }

  @Test
  void noDocumentNoLogAndNoTemporaryFileHasThem() throws IOException {
    assertThat(MARKS.under(folder.resolve("documents"))).isEmpty();
    assertThat(MARKS.under(folder.resolve("logs"))).isEmpty();
    assertThat(MARKS.under(folder.resolve("secrets"))).isEmpty();
    assertThat(MARKS.under(temporary)).isEmpty();
  }

  @Test
  void noMetricAndNoTraceHasThem() {
    assertThat(MARKS.in(metrics)).isEmpty();
    assertThat(MARKS.in(TRACES.toByteArray())).isEmpty();
  }

  /** All records of all topics, unpacked. */
  private static byte[] records() throws IOException {
    var all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(folder.resolve("servers/broker/data"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".log")).toList()) {
        try (FileRecords records = FileRecords.open(file.toFile(), false)) {
          for (Record record : records.records()) {
            write(all, record.key());
            write(all, record.value());
            Stream.of(record.headers()).forEach(it -> write(all, ByteBuffer.wrap(it.value())));
          }
        }
      }
    }
    return all.toByteArray();
  }

  private static void write(ByteArrayOutputStream all, ByteBuffer bytes) {
    if (bytes != null) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      all.writeBytes(copy);
      all.write('\n');
    }
  }
}
