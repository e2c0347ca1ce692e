package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.FilingStatus;
import icp.filings.filing.Search.Span;
import icp.filings.filing.SearchCursor.Order;
import icp.platform.http.Ids;
import icp.platform.http.Page;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a search is put together, it goes along an index, and no page costs more than another.
 */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "search"))
class SearchPlansTest {
  private static final Instant BEGAN = Instant.parse("2024-01-01T00:00:00Z");
  private static final int FILTERS = 6;
  private static final Span ANY = new Span(null, null);

  private static boolean filled;

  private final AgroalDataSource database;
  private final FilingSearch searches;
  private final ObjectMapper json = new ObjectMapper();

  SearchPlansTest(AgroalDataSource database, FilingSearch searches) {
    this.database = database;
    this.searches = searches;
  }

  @BeforeEach
  void fill() throws SQLException {
    if (!filled) {
      ManyFilings.fill(database, BEGAN);
      filled = true;
    }
  }

  /** Every subset of the filters. */
  static Stream<Search> searches() {
    return IntStream.range(0, 1 << FILTERS).mapToObj(SearchPlansTest::search);
  }

  private static Search search(int filters) {
    return new Search(
        (filters & 1) == 0 ? null : ManyFilings.ACCOUNT,
        (filters & 2) == 0 ? List.of() : List.of("d7.cn"),
        (filters & 4) == 0 ? null : FilingStatus.APPROVED,
        (filters & 8) == 0 ? null : "33",
        (filters & 16) == 0 ? ANY : span(Duration.ofDays(5), Duration.ofDays(40)),
        (filters & 32) == 0 ? ANY : span(Duration.ofDays(3), Duration.ofDays(38)),
        20,
        null);
  }

  private static Span span(Duration from, Duration until) {
    return new Span(BEGAN.plus(from), BEGAN.plus(until));
  }

  private static Search after(Search search, int limit, SearchCursor after) {
    return new Search(
        search.account(),
        search.domains(),
        search.status(),
        search.province(),
        search.entered(),
        search.created(),
        limit,
        after);
  }

  @ParameterizedTest
  @MethodSource("searches")
  void everyCombinationIsServedByAnIndex(Search search) throws SQLException {
    SearchCursor middle = cursor(BEGAN.plus(Duration.ofDays(7)));

    assertThat(scans(plan(search, "explain (format json) "))).isEmpty();
    assertThat(scans(plan(after(search, 20, middle), "explain (format json) "))).isEmpty();
  }

  private static SearchCursor cursor(Instant at) {
    return new SearchCursor(at, Ids.firstAt(at));
  }

  /** Along all pages a search finds what a look at every row finds, in its order. */
  @ParameterizedTest
  @MethodSource("searches")
  void everyCombinationFindsWhatALookAtEveryRowFinds(Search search) throws SQLException {
    Search narrowed =
        search.ofFew() || search.account() != null || search.created().bounds()
            ? search
            : withCreated(search, span(Duration.ofDays(10), Duration.ofDays(12)));
    List<UUID> found = new ArrayList<>();
    String next = null;
    do {
      Page<UUID> page = searches.page(after(narrowed, 100, SearchCursor.of(next)));
      found.addAll(page.items());
      next = page.after();
    } while (next != null && found.size() < 1000);

    List<UUID> expected = everyRow(narrowed);

    assertThat(found.subList(0, Math.min(1000, found.size())))
        .isEqualTo(expected.subList(0, Math.min(1000, expected.size())));
  }

  private static Search withCreated(Search search, Span created) {
    return new Search(
        search.account(),
        search.domains(),
        search.status(),
        search.province(),
        search.entered(),
        created,
        search.limit(),
        null);
  }

  private List<UUID> everyRow(Search search) throws SQLException {
    StringBuilder sql = new StringBuilder("select id from filing f where true");
    if (search.account() != null) {
      sql.append(" and account_id = '" + search.account() + "'");
    }
    if (!search.domains().isEmpty()) {
      sql.append(" and id in (select filing_id from filing_domain where domain = '");
      sql.append(search.domains().get(0) + "')");
    }
    if (search.status() != null) {
      sql.append(" and status = '" + search.status() + "'");
    }
    if (search.province() != null) {
      sql.append(" and province = '" + search.province() + "'");
    }
    within(sql, "entered_at", search.entered());
    within(sql, "created_at", search.created());
    sql.append(
        search.order() == Order.MADE ? " order by id desc" : " order by entered_at desc, id desc");
    List<UUID> found = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql.toString())) {
      while (row.next()) {
        found.add(row.getObject(1, UUID.class));
      }
    }
    return found;
  }

  private static void within(StringBuilder sql, String column, Span span) {
    if (span.bounds()) {
      sql.append(
          " and %s >= '%s' and %s < '%s'".formatted(column, span.from(), column, span.until()));
    }
  }

  /** One row a page: as many pages lie before the deep one. */
  private static final int DEEP = 1500;

  /** Blocks: amid an index a look may end on the next leaf. */
  private static final long LEAVES = 4;

  /** Nothing that is read over, and no row that lies elsewhere in the table, makes it dearer. */
  @ParameterizedTest
  @MethodSource("deep")
  void aPageDeepInsideReadsAsManyBlocksAsTheFirst(Search search) throws SQLException {
    SearchCursor last = null;
    int rows = 0;
    while (rows < DEEP) {
      Page<UUID> page = searches.page(after(search, DEEP / 3, last));
      assertThat(page.after()).isNotNull();
      last = SearchCursor.of(page.after());
      rows += page.items().size();
    }

    long first = blocks(after(search, 1, null));
    long deep = blocks(after(search, 1, last));

    assertThat(deep).isLessThanOrEqualTo(first + first / 50 + LEAVES);
  }

  /** Without a domain name, which is of few filings; of all accounts, and of one. */
  static Stream<Search> deep() {
    Span all = span(Duration.ZERO, Duration.ofDays(1000));
    return IntStream.range(0, 1 << FILTERS)
        .filter(filters -> (filters & 2) == 0)
        .mapToObj(SearchPlansTest::search)
        .map(
            search ->
                new Search(
                    search.account() == null ? null : ManyFilings.BIG_ACCOUNT,
                    List.of(),
                    search.status(),
                    search.province(),
                    search.entered().bounds() ? all : ANY,
                    search.created().bounds() ? all : ANY,
                    1,
                    null));
  }

  /** Of a big account a rare status is not found by reading over all that it has. */
  @Test
  void whatABigAccountHasFewOfCostsLittle() throws SQLException {
    Search rare =
        new Search(
            ManyFilings.BIG_ACCOUNT, List.of(), FilingStatus.RETURNED, null, ANY, ANY, 20, null);

    assertThat(searches.page(rare).items()).isEmpty();
    assertThat(blocks(rare)).isLessThan(200);
  }

  @Test
  void theBiggestAccountIsReadAlongItsOwnIndex() throws SQLException {
    Search all = after(search(1), 20, null);

    assertThat(plan(all, "explain (format json) ").toString()).contains("filing_of_account");
  }

  private long blocks(Search search) throws SQLException {
    JsonNode plan = plan(search, "explain (analyze, buffers, format json) ");
    return plan.path("Shared Hit Blocks").asLong() + plan.path("Shared Read Blocks").asLong();
  }

  private JsonNode plan(Search search, String explain) throws SQLException {
    try (var connection = database.getConnection();
        var statement = new SearchSql(search).prepare(connection, explain);
        var row = statement.executeQuery()) {
      row.next();
      return json.readTree(row.getString(1)).path(0).path("Plan");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tables that a plan reads from end to end. */
  private static List<String> scans(JsonNode plan) {
    List<String> scans = new ArrayList<>();
    if (plan.path("Node Type").asText().contains("Seq Scan")) {
      scans.add(plan.path("Relation Name").asText());
    }
    plan.path("Plans").forEach(inner -> scans.addAll(scans(inner)));
    return scans;
  }
}
