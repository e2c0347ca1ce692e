package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.order.FilingOrder;
import icp.filings.order.OrderReason;
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
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes filings by the batch: a handful of statements whatever its size. */
@ApplicationScoped
public class FilingStore {
  /** In the order of the ids, so that two batches never wait for each other in a circle. */
  private static final String LOCK =
      """
      select id, account_id, version, status, revision, sequence, last_hash, facts, service_numbers,
             reasons, due_at, order_reason, based_on, certificate
      from filing where id = any (?::uuid[]) order by id for update
      """;

  /** By one statement, so that the two are locked in the order of their ids, too. */
  private static final String LOCK_WITH_BASE =
      LOCK.replace("id = any (?::uuid[])", "id in (?, (select based_on from filing where id = ?))");

  private static final String INSERT =
      """
      insert into filing (id, account_id, version, status, revision, sequence, last_hash, facts,
                          service_numbers, reasons, due_at, created_at, updated_at, entered_at,
                          order_type, order_reason, based_on, certificate)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      update filing f
      set version = n.version, status = n.status, revision = n.revision, sequence = n.sequence,
          last_hash = n.last_hash, facts = n.facts, service_numbers = n.service_numbers,
          reasons = n.reasons, due_at = n.due_at, updated_at = t.at, order_type = n.order_type,
          order_reason = n.order_reason, certificate = n.certificate,
          entered_at = case when f.status = n.status then f.entered_at else t.at end
      from (select ?::timestamptz) as t (at),
           unnest(?::uuid[], ?::bigint[], ?::text[], ?::int[], ?::bigint[], ?::bytea[], ?::text[],
                  ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
           as n (id, version, status, revision, sequence, last_hash, facts, service_numbers, reasons,
                 due_at, order_type, order_reason, certificate)
      where f.id = n.id
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  FilingStore(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The rows of those that exist, locked until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, FilingState> lock(Collection<UUID> ids) {
    return locked(
        LOCK,
        (connection, select) ->
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray())));
  }

  /** A filing and the one that it is based on, as far as they exist, locked in the same way. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, FilingState> lockWithBase(UUID id) {
    return locked(
        LOCK_WITH_BASE,
        (connection, select) -> {
          select.setObject(1, id);
          select.setObject(2, id);
        });
  }

  private Map<UUID, FilingState> locked(String lock, Binding binding) {
    Map<UUID, FilingState> found = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(lock)) {
      binding.bind(connection, select);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          FilingState state = read(row);
          found.put(state.id(), state);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("lock filings", e);
    }
  }

  @FunctionalInterface
  private interface Binding {
    void bind(Connection connection, PreparedStatement statement) throws SQLException;
  }

  private static FilingState read(ResultSet row) throws SQLException {
    Timestamp due = row.getTimestamp(11);
    return new FilingState(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getLong(3),
        FilingStatus.valueOf(row.getString(4)),
        row.getInt(5),
        row.getLong(6),
        row.getBytes(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        due == null ? null : due.toInstant(),
        new FilingOrder(
            OrderReason.valueOf(row.getString(12)),
            row.getObject(13, UUID.class),
            row.getString(14)));
  }

  /** Adds a new filing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void insert(FilingState filing, Instant at) {
    Timestamp now = Timestamp.from(at);
    Object[] values = {
      filing.id(),
      filing.accountId(),
      filing.version(),
      filing.status().name(),
      filing.revision(),
      filing.sequence(),
      filing.lastHash(),
      filing.facts(),
      filing.serviceNumbers(),
      filing.reasons(),
      timestamp(filing.dueAt()),
      now,
      now,
      now,
      filing.order().type().name(),
      filing.order().reason().name(),
      filing.order().basedOn(),
      filing.order().certificate()
    };
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("insert a filing", e);
    }
  }

  /** Writes locked rows back, as of the moment that their logs name. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void update(Collection<FilingState> filings, Instant at) {
    List<FilingState> rows = List.copyOf(filings);
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      update.setTimestamp(1, Timestamp.from(at));
      update.setArray(2, Columns.of(connection, "uuid", rows, FilingState::id));
      update.setArray(3, Columns.of(connection, "bigint", rows, FilingState::version));
      update.setArray(4, Columns.of(connection, "text", rows, row -> row.status().name()));
      update.setArray(5, Columns.of(connection, "int", rows, FilingState::revision));
      update.setArray(6, Columns.of(connection, "bigint", rows, FilingState::sequence));
      update.setArray(7, Columns.of(connection, "bytea", rows, FilingState::lastHash));
      update.setArray(8, Columns.of(connection, "text", rows, FilingState::facts));
      update.setArray(9, Columns.of(connection, "text", rows, FilingState::serviceNumbers));
      update.setArray(10, Columns.of(connection, "text", rows, FilingState::reasons));
      update.setArray(
          11, Columns.of(connection, "timestamptz", rows, row -> timestamp(row.dueAt())));
      update.setArray(12, Columns.of(connection, "text", rows, row -> row.order().type().name()));
      update.setArray(13, Columns.of(connection, "text", rows, row -> row.order().reason().name()));
      update.setArray(14, Columns.of(connection, "text", rows, row -> row.order().certificate()));
      update.executeUpdate();
    } catch (SQLException e) {
      CertificateInProgressException.rethrow(e);
      throw new DatabaseException("update filings", e);
    }
  }

  private static Timestamp timestamp(Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
