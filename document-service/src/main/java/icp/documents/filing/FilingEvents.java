package icp.documents.filing;

import icp.contracts.FilingOutlined;
import icp.contracts.FilingStateChanged;
import icp.platform.messaging.Received;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Keeps up with the filings: a batch of events is one statement, however many filings it tells. */
@ApplicationScoped
public class FilingEvents {
  /** What moves a filing whose person asked for its erasure. */
  private static final String ERASE = "ERASE";

  private static final String OUTLINE =
      """
      insert into filing (id, account_id, facts)
      select * from unnest(?::uuid[], ?::uuid[], ?::text[]) as told(id, account_id, facts)
      order by id
      on conflict (id) do update set facts = excluded.facts,
        records_erased_at = null, records_rule = null, records_run_id = null
      where filing.account_id = excluded.account_id
      """;

  private static final String MOVE =
      """
      insert into filing (id, account_id, status, revision, sequence, moved_at, erasure_asked_at)
      select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::timestamptz[],
                           ?::timestamptz[])
        as told(id, account_id, status, revision, sequence, moved_at, erasure_asked_at)
      order by id
      on conflict (id) do update set
        status = excluded.status, revision = excluded.revision, sequence = excluded.sequence,
        moved_at = excluded.moved_at, erasure_asked_at = excluded.erasure_asked_at,
        records_erased_at = null, records_rule = null, records_run_id = null
      where filing.sequence < excluded.sequence
      """;

  private final AgroalDataSource database;

  FilingEvents(AgroalDataSource database) {
    this.database = database;
  }

  /** The last outline of each filing holds. */
  public void outlined(List<Received<FilingOutlined>> events) {
    Map<UUID, FilingOutlined> last = new LinkedHashMap<>();
    events.forEach(event -> last.put(event.data().filingId(), event.data()));
    write(
        OUTLINE,
        last.values(),
        List.of(
            new Column<>("uuid", FilingOutlined::filingId),
            new Column<>("uuid", FilingOutlined::accountId),
            new Column<>("text", told -> KeptFacts.write(told.facts()))));
  }

  /** The move with the highest sequence holds; an older one that comes late changes nothing. */
  public void moved(List<Received<FilingStateChanged>> events) {
    Map<UUID, FilingStateChanged> last = new LinkedHashMap<>();
    events.forEach(
        event ->
            last.merge(
                event.data().filingId(),
                event.data(),
                (old, told) -> told.sequence() > old.sequence() ? told : old));
    write(
        MOVE,
        last.values(),
        List.of(
            new Column<>("uuid", FilingStateChanged::filingId),
            new Column<>("uuid", FilingStateChanged::accountId),
            new Column<>("text", told -> told.to().name()),
            new Column<>("int", FilingStateChanged::revision),
            new Column<>("bigint", FilingStateChanged::sequence),
            new Column<>("text", told -> told.at().toString()),
            new Column<>(
                "text", told -> told.trigger().equals(ERASE) ? told.at().toString() : null)));
  }

  private <T> void write(String sql, Collection<T> rows, List<Column<T>> columns) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < columns.size(); i++) {
        statement.setArray(i + 1, columns.get(i).of(connection, rows));
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep up with the filings", e);
    }
  }

  private record Column<T>(String type, Function<T, Object> value) {
    Array of(Connection connection, Collection<T> rows) throws SQLException {
      return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
  }
}
