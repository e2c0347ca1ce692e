package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import icp.filings.As;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The last page of a list costs what the first one does, by the pages that the database looks at.
 * {@code -Dbeian.paging.filings=1000000} does it with a million of them.
 */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "waiting"))
class PagingTest {
  private static final int FILINGS = Integer.getInteger("beian.paging.filings", 200_000);
  private static final int LIMIT = 20;
  private static final UUID ACCOUNT = UUID.fromString("00000000-0000-0000-0000-00000000beef");

  /** Rows at the edge of a page of the table or of its index. */
  private static final long EDGES = 3;

  private final Filings filings;
  private final FilingViews views;
  private final AgroalDataSource database;
  private final As as;

  PagingTest(Filings filings, FilingViews views, AgroalDataSource database, As as) {
    this.filings = filings;
    this.views = views;
    this.database = database;
    this.as = as;
  }

  /** Once for all tests of the class; the ids are newer than all others. */
  @BeforeEach
  void fill() throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into filing (id, account_id, version, status, revision, sequence, last_hash, facts,
                              reasons, created_at, updated_at, entered_at)
          select ('fffffffe-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
                 '%s', 1, 'APPROVED', 1, 1, '', '{"province":"33"}', '[]', now(), now(), now()
          from generate_series(1, %d) n
          where not exists (select from filing where id = '%s')
          """
              .formatted(ACCOUNT, FILINGS, id(1)));
      statement.execute("analyze filing");
    }
  }

  private static UUID id(int number) {
    return new UUID(0xffff_fffe_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  private static PageRequest first() {
    return new PageRequest(LIMIT, new UUID(-1L, -1L));
  }

  /** With 200,000 filings this is page 10,000. */
  private static PageRequest last() {
    return new PageRequest(LIMIT, id(LIMIT + 1));
  }

  private Explained explained(String role, PageRequest page) throws SQLException {
    List<String> sent = Sent.by(() -> as.account(ACCOUNT, role, () -> filings.page(page)));
    String select =
        sent.stream().filter(one -> one.contains("from filing")).findFirst().orElseThrow();
    List<Object> values = new ArrayList<>(List.of(page.before(), page.fetch()));
    if (select.contains("offset")) {
      values.add(1, 0);
    }
    if (role.equals(Roles.APPLICANT)) {
      values.add(0, ACCOUNT);
    }
    try (Connection connection = database.getConnection()) {
      return Explained.of(connection, select.replaceAll("\\$\\d+", "?"), values);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.APPLICANT, Roles.OPERATOR})
  void theLastPageCostsWhatTheFirstOneDoes(String role) throws SQLException {
    Explained first = explained(role, first());
    Explained last = explained(role, last());

    System.out.printf(
        "%s, %,d filings: page 1 looks at %d pages of the database, page %,d at %d%n",
        role, FILINGS, first.buffers(), FILINGS / LIMIT, last.buffers());
    assertThat(first.rows()).isEqualTo(LIMIT + 1);
    assertThat(last.rows()).isGreaterThanOrEqualTo(LIMIT);
    assertThat(last.plan()).doesNotContain("Seq Scan").doesNotContain("Sort");
    assertThat(last.buffers()).isCloseTo(first.buffers(), within(EDGES));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.APPLICANT, Roles.OPERATOR})
  void bothPagesAreShownByAsManyStatements(String role) {
    assertThat(statements(role, last())).isEqualTo(statements(role, first()));
  }

  private int statements(String role, PageRequest page) {
    return Statements.of(
        () -> as.account(ACCOUNT, role, () -> views.page(filings.page(page), page)));
  }
}
