package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.filing.Search.Span;
import icp.filings.filing.SearchCursor.Order;
import icp.platform.http.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The statement of a search. What is of few filings is found by domain name. Anything else goes
 * along an index that begins with status and province, and before them with the account where one
 * is asked for: where status or province is not, the search takes a page of each of its values and
 * merges them, so that the cost depends on the page's length alone.
 */
final class SearchSql {
  private static final List<String> STATUSES =
      Arrays.stream(FilingStatus.values()).map(FilingStatus::name).toList();

  private static final String MERGED =
      """
      select p.id, p.at
      from unnest(?::text[]) as s (status) cross join unnest(?::text[]) as v (province)
      cross join lateral (
        select f.id, f.%1$s as at from filing f
        where f.status = s.status and coalesce(f.province, '') = v.province%2$s
        order by f.%1$s desc, f.id desc limit ?
      ) p
      order by p.at desc, p.id desc limit ?
      """;

  private static final String PLAIN =
      "select f.id, f.%1$s as at from filing f where true%2$s order by %3$s limit ?";

  /** From the making of a filing's id to its row, with all that may lie between. */
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final Search search;
  private final List<Object> values = new ArrayList<>();
  private final String text;

  SearchSql(Search search) {
    this.search = search;
    this.text = probes() ? merged() : plain();
  }

  /** In the order of the making all filings are one index, and those of an account are another. */
  private boolean probes() {
    boolean all =
        search.order() == Order.MADE && search.status() == null && search.province() == null;
    return !search.ofFew() && !all;
  }

  private String merged() {
    values.add(search.status() == null ? STATUSES : List.of(search.status().name()));
    values.add(search.province() == null ? FilingProvinces.ALL : List.of(search.province()));
    StringBuilder conditions = new StringBuilder();
    and(conditions, " and f.account_id = ?", search.account());
    conditions.append(bounds());
    values.add(search.limit() + 1);
    values.add(search.limit() + 1);
    return MERGED.formatted(search.order().column(), conditions);
  }

  private String plain() {
    StringBuilder conditions = new StringBuilder();
    and(conditions, " and f.account_id = ?", search.account());
    and(
        conditions,
        " and f.id in (select filing_id from filing_domain where domain = any (?::text[]))",
        search.domains().isEmpty() ? null : search.domains());
    and(conditions, " and f.status = ?", search.status() == null ? null : search.status().name());
    and(conditions, " and f.province = ?", search.province());
    conditions.append(bounds());
    values.add(search.limit() + 1);
    return PLAIN.formatted(search.order().column(), conditions, order());
  }

  /** Ids are in the order in which filings were begun, and the table's own key. */
  private String order() {
    return byId() ? "f.id desc" : "f.entered_at desc, f.id desc";
  }

  private boolean byId() {
    return !probes() && search.order() == Order.MADE;
  }

  private String bounds() {
    StringBuilder bounds = new StringBuilder();
    Span entered = search.entered();
    Span created = search.created();
    and(bounds, " and f.entered_at >= ?", entered.from());
    and(bounds, " and f.entered_at < ?", until(entered, Order.ENTERED));
    and(bounds, " and f.created_at >= ?", created.from());
    and(bounds, " and f.created_at < ?", until(created, Order.MADE));
    if (byId()) {
      idBounds(bounds, created);
    }
    after(bounds, search.after());
    return bounds.toString();
  }

  /**
   * The end of a span; null where the page before ended earlier. An index is looked into by the one
   * or the other: given both, each look is two.
   */
  private Instant until(Span span, Order of) {
    boolean before =
        search.after() != null
            && search.order() == of
            && !byId()
            && span.until() != null
            && search.after().at().isBefore(span.until());
    return before ? null : span.until();
  }

  /** A filing's id holds when it was begun: the key leads to the days that are asked for. */
  private void idBounds(StringBuilder bounds, Span created) {
    if (created.from() != null) {
      and(bounds, " and f.id >= ?", Ids.firstAt(created.from().minus(BETWEEN)));
    }
    if (created.until() != null) {
      and(bounds, " and f.id < ?", Ids.firstAt(created.until().plus(BETWEEN)));
    }
  }

  private void after(StringBuilder bounds, SearchCursor last) {
    if (last == null) {
      return;
    }
    if (byId()) {
      and(bounds, " and f.id < ?", last.id());
    } else {
      and(bounds, " and (f." + search.order().column() + ", f.id) < (?", last.at());
      and(bounds, ", ?)", last.id());
    }
  }

  private void and(StringBuilder conditions, String condition, Object value) {
    if (value != null) {
      conditions.append(condition);
      values.add(value);
    }
  }

  /** The statement with its values; {@code prefix} may ask for its plan. */
  PreparedStatement prepare(Connection connection, String prefix) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(prefix + text);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, value(connection, values.get(i)));
    }
    return statement;
  }

  private static Object value(Connection connection, Object value) throws SQLException {
    if (value instanceof List<?> many) {
      return connection.createArrayOf("text", many.toArray());
    }
    return value instanceof Instant instant ? Timestamp.from(instant) : value;
  }
}
