package icp.domains.claim;

import icp.contracts.FilingStateChanged;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.messaging.Received;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Remembers where filings stand, and frees the names of those that have left the path. */
@ApplicationScoped
public class FilingMoves {
  /** An older move that is told again changes nothing. */
  private static final String MOVE =
      """
      insert into filing (id, account_id, status, revision, sequence)
      select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::bigint[])
      on conflict (id) do update
      set status = excluded.status, revision = excluded.revision, sequence = excluded.sequence
      where filing.sequence < excluded.sequence
      """;

  private final AgroalDataSource database;
  private final Claims claims;

  FilingMoves(AgroalDataSource database, Claims claims) {
    this.database = database;
    this.claims = claims;
  }

  /** Takes in a batch of moves by two statements; the last of each filing counts. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(List<Received<FilingStateChanged>> events) {
    // One row a filing: a statement cannot touch a row twice. Sorted: replicas lock alike.
    TreeMap<UUID, FilingStateChanged> last = new TreeMap<>();
    events.forEach(event -> last.merge(event.data().filingId(), event.data(), FilingMoves::later));
    write(List.copyOf(last.values()));
    claims.free(last.keySet());
  }

  private static FilingStateChanged later(FilingStateChanged one, FilingStateChanged other) {
    return other.sequence() > one.sequence() ? other : one;
  }

  private void write(List<FilingStateChanged> moves) {
    try (Connection connection = database.getConnection();
        PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setArray(1, Columns.of(connection, "uuid", moves, FilingStateChanged::filingId));
      move.setArray(2, Columns.of(connection, "uuid", moves, FilingStateChanged::accountId));
      move.setArray(3, Columns.of(connection, "text", moves, moved -> moved.to().name()));
      move.setArray(4, Columns.of(connection, "int4", moves, FilingStateChanged::revision));
      move.setArray(5, Columns.of(connection, "int8", moves, FilingStateChanged::sequence));
      move.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep where filings stand", e);
    }
  }
}
