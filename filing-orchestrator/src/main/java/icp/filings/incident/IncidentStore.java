package icp.filings.incident;

import icp.contracts.FilingStatus;
import icp.platform.http.Ids;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes incidents, several at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IncidentStore {
  /** In the order of the causes, so that two batches never wait for each other in a circle. */
  private static final String RAISE =
      """
      insert into incident (id, kind, filing_id, cause, status, detail, at, last_at)
      select r.id, r.kind, r.filing_id, r.cause, r.status, r.detail, t.at, t.at
      from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
               as r (id, kind, filing_id, cause, status, detail),
           (select ?::timestamptz) as t (at)
      order by r.kind, r.cause
      on conflict (kind, cause) where state = 'OPEN' do update
      set version = incident.version + 1, count = incident.count + 1, last_at = excluded.last_at,
          detail = excluded.detail
      """;

  private static final String CLOSE =
      """
      update incident set version = version + 1, state = ?, closed_at = ?
      where state = 'OPEN' and %s
      """;

  private static final String SETTLE = CLOSE.formatted("kind = ? and cause = ?");
  private static final String CLOSE_ONE = CLOSE.formatted("id = ?");

  /** Filings that have moved on have left behind what was wrong with their waiting. */
  private static final String SWEEP =
      """
      update incident i set version = i.version + 1, state = 'RESOLVED', closed_at = ?
      from filing f
      where i.state = 'OPEN' and i.status is not null and f.id = i.filing_id
        and f.status <> i.status
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  IncidentStore(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One that has happened; see {@link Incident}. */
  record Raised(
      Incidents.Kind kind, String cause, UUID filingId, FilingStatus status, String detail) {
    static Raised of(Incidents.Kind kind, UUID filing, String detail) {
      String cause = filing == null ? "" : filing.toString();
      return new Raised(kind, cause, filing, kind.status(), detail);
    }
  }

  /** Keeps some, no two of them of one kind and cause; each that is open already counts up. */
  void raise(List<Raised> raised) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(RAISE)) {
      insert.setArray(1, Columns.of(connection, "uuid", raised, r -> Ids.next()));
      insert.setArray(2, Columns.of(connection, "text", raised, r -> r.kind().name()));
      insert.setArray(3, Columns.of(connection, "uuid", raised, Raised::filingId));
      insert.setArray(4, Columns.of(connection, "text", raised, Raised::cause));
      insert.setArray(
          5,
          Columns.of(
              connection, "text", raised, r -> r.status() == null ? null : r.status().name()));
      insert.setArray(6, Columns.of(connection, "text", raised, Raised::detail));
      insert.setTimestamp(7, now());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep incidents", e);
    }
  }

  void settle(Incidents.Kind kind, String cause) {
    close(SETTLE, Incident.State.RESOLVED, kind.name(), cause);
  }

  void close(UUID id, Incident.State state) {
    close(CLOSE_ONE, state, id);
  }

  private void close(String sql, Incident.State state, Object... which) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, state.name());
      update.setTimestamp(2, now());
      for (int i = 0; i < which.length; i++) {
        update.setObject(i + 3, which[i]);
      }
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("close an incident", e);
    }
  }

  /** Resolves those whose filing has moved on. */
  void sweep() {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(SWEEP)) {
      update.setTimestamp(1, now());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("resolve incidents", e);
    }
  }

  /** One, locked until the transaction ends. */
  Optional<Incident> lock(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                IncidentRows.COLUMNS + "from incident where id = ? for update")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(IncidentRows.read(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("lock an incident", e);
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
