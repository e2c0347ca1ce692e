package icp.filings.filing;

import icp.platform.messaging.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes the rows of a batch by one statement. */
final class FilingUpdate {
  /** A column that says the same as before keeps its bytes: nothing is sealed or written anew. */
  private static final String UPDATE =
      """
      update filing f
      set version = n.version, status = n.status, revision = n.revision, sequence = n.sequence,
          last_hash = n.last_hash, service_numbers = n.service_numbers,
          facts = case when n.restates then n.facts else f.facts end,
          province = case when n.restates then n.province else f.province end,
          reasons = case when n.reasons_anew then n.reasons else f.reasons end, due_at = n.due_at, updated_at = t.at, order_type = n.order_type,
          order_reason = n.order_reason, certificate = n.certificate,
          entered_at = case when f.status = n.status then f.entered_at else t.at end
      from (select ?::timestamptz) as t (at),
           unnest(?::uuid[], ?::bigint[], ?::text[], ?::int[], ?::bigint[], ?::bytea[], ?::text[],
                  ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::bytea[],
                  ?::text[], ?::boolean[], ?::bytea[])
           as n (id, version, status, revision, sequence, last_hash, service_numbers, due_at,
                 order_type, order_reason, certificate, restates, facts, province, reasons_anew,
                 reasons)
      where f.id = n.id
      """;

  private FilingUpdate() {}

  static void write(Connection connection, MoveBatch batch) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
      List<FilingState> rows = List.copyOf(batch.changed().values());
      update.setTimestamp(1, Timestamp.from(batch.at()));
      set(connection, update, rows);
      say(connection, update, rows, batch);
      update.executeUpdate();
    }
  }

  private static void set(Connection connection, PreparedStatement update, List<FilingState> rows)
      throws SQLException {
    update.setArray(2, Columns.of(connection, "uuid", rows, FilingState::id));
    update.setArray(3, Columns.of(connection, "bigint", rows, FilingState::version));
    update.setArray(4, Columns.of(connection, "text", rows, row -> row.status().name()));
    update.setArray(5, Columns.of(connection, "int", rows, FilingState::revision));
    update.setArray(6, Columns.of(connection, "bigint", rows, FilingState::sequence));
    update.setArray(7, Columns.of(connection, "bytea", rows, FilingState::lastHash));
    update.setArray(8, Columns.of(connection, "text", rows, FilingState::serviceNumbers));
    update.setArray(9, Columns.of(connection, "timestamptz", rows, row -> timestamp(row.dueAt())));
    update.setArray(10, Columns.of(connection, "text", rows, row -> row.order().type().name()));
    update.setArray(11, Columns.of(connection, "text", rows, row -> row.order().reason().name()));
    update.setArray(12, Columns.of(connection, "text", rows, row -> row.order().certificate()));
  }

  /** What is said of people, where the batch has changed it. */
  private static void say(
      Connection connection, PreparedStatement update, List<FilingState> rows, MoveBatch batch)
      throws SQLException {
    Predicate<FilingState> restated = batch::restates;
    Predicate<FilingState> anew = batch::reasonsAnew;
    update.setArray(13, Columns.of(connection, "boolean", rows, restated::test));
    update.setArray(
        14, Columns.of(connection, "bytea", rows, where(restated, FilingSeal::sealedFacts)));
    update.setArray(
        15,
        Columns.of(
            connection, "text", rows, where(restated, row -> Findable.of(row.facts()).province())));
    update.setArray(16, Columns.of(connection, "boolean", rows, anew::test));
    update.setArray(
        17, Columns.of(connection, "bytea", rows, where(anew, FilingSeal::sealedReasons)));
  }

  private static Function<FilingState, Object> where(
      Predicate<FilingState> changed, Function<FilingState, Object> value) {
    return row -> changed.test(row) ? value.apply(row) : null;
  }

  private static Timestamp timestamp(Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
