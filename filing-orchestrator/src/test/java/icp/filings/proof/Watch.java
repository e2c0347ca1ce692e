package icp.filings.proof;

import static org.awaitility.Awaitility.await;

import icp.contracts.Message;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingLog;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what has become of several filings by two statements, and shows it to each of them. */
@ApplicationScoped
class Watch {
  private static final String ROWS = FilingRows.SELECT + "where f.id = any (?::uuid[])";

  private static final String NEW_LINES =
      """
      select e.filing_id, e.sequence, e.at, e.trigger, e.from_status, e.to_status, e.revision,
             e.actor, e.detail, e.hash
      from filing_event e
      join unnest(?::uuid[], ?::bigint[]) as s (filing_id, sequence)
        on e.filing_id = s.filing_id and e.sequence > s.sequence
      order by e.filing_id, e.sequence
      """;

  private final AgroalDataSource database;
  private final FilingRows rows;

  Watch(AgroalDataSource database, FilingRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /** Registers are asked beside, woken by each submission: what they say is waited for. */
  void settle() {
    await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(30))
        .until(() -> pending() == 0);
  }

  private long pending() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from register_lookup where next_at is not null")) {
      row.next();
      return row.getLong(1);
    }
  }

  void look(Collection<Watched> filings, List<Message> said) throws SQLException {
    Map<UUID, Watched> byId = new HashMap<>();
    filings.forEach(filing -> byId.put(filing.id, filing));
    try (Connection connection = database.getConnection()) {
      for (FilingEvent event : lines(connection, filings)) {
        byId.get(event.filingId()).take(event);
      }
      said.stream()
          .filter(message -> byId.containsKey(message.filingId()))
          .forEach(message -> byId.get(message.filingId()).hear(message));
      rows(connection, byId);
    }
  }

  private static List<FilingEvent> lines(Connection connection, Collection<Watched> filings)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NEW_LINES)) {
      select.setArray(
          1, connection.createArrayOf("uuid", filings.stream().map(one -> one.id).toArray()));
      select.setArray(
          2, connection.createArrayOf("bigint", filings.stream().map(Watched::seen).toArray()));
      List<FilingEvent> lines = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          lines.add(FilingLog.read(row));
        }
      }
      return lines;
    }
  }

  private void rows(Connection connection, Map<UUID, Watched> byId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ROWS)) {
      select.setArray(1, connection.createArrayOf("uuid", byId.keySet().toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          byId.get(row.getObject("id", UUID.class)).stands(rows.columns(row));
        }
      }
    }
  }
}
