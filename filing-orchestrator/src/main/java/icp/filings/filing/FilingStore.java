package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingSeal.Opened;
import icp.filings.order.FilingOrder;
import icp.filings.order.OrderReason;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads and writes filings by the batch: a handful of statements whatever its size. */
@ApplicationScoped
public class FilingStore {
  /** In the order of the ids, so that two batches never wait for each other in a circle. */
  private static final String LOCK =
      """
      select f.id, f.account_id, f.version, f.status, f.revision, f.sequence, f.last_hash, f.facts,
             f.service_numbers, f.reasons, f.due_at, f.order_reason, f.based_on, f.certificate,
             k.wrapped_key, k.key_id
      from filing f left join filing_key k on k.filing_id = f.id
      where f.id = any (?::uuid[]) order by f.id for update of f
      """;

  /** By one statement, so that the two are locked in the order of their ids, too. */
  private static final String LOCK_WITH_BASE =
      LOCK.replace(
          "f.id = any (?::uuid[])", "f.id in (?, (select based_on from filing where id = ?))");

  private static final String INSERT =
      """
      with begun as (
        insert into filing (id, account_id, version, status, revision, sequence, last_hash, facts,
                            service_numbers, reasons, due_at, created_at, updated_at, entered_at,
                            order_type, order_reason, based_on, certificate, province)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning id)
      insert into filing_key (filing_id, wrapped_key, key_id) select id, ?, ? from begun
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;

  FilingStore(AgroalDataSource database, FilingSeal seal) {
    this.database = database;
    this.seal = seal;
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

  private FilingState read(ResultSet row) throws SQLException {
    Timestamp due = row.getTimestamp(11);
    UUID id = row.getObject(1, UUID.class);
    Opened opened = seal.open(row, id);
    return new FilingState(
        id,
        row.getObject(2, UUID.class),
        row.getLong(3),
        FilingStatus.valueOf(row.getString(4)),
        row.getInt(5),
        row.getLong(6),
        row.getBytes(7),
        opened.facts(),
        row.getString(9),
        opened.reasons(),
        due == null ? null : due.toInstant(),
        new FilingOrder(
            OrderReason.valueOf(row.getString(12)),
            row.getObject(13, UUID.class),
            row.getString(14)),
        opened.key());
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
      FilingSeal.sealedFacts(filing),
      filing.serviceNumbers(),
      FilingSeal.sealedReasons(filing),
      timestamp(filing.dueAt()),
      now,
      now,
      now,
      filing.order().type().name(),
      filing.order().reason().name(),
      filing.order().basedOn(),
      filing.order().certificate(),
      Findable.of(filing.facts()).province(),
      filing.key().wrapped().bytes(),
      filing.key().wrapped().keyId()
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

  /** Writes locked rows back, as a batch of moves leaves them. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void update(MoveBatch batch) {
    try (Connection connection = database.getConnection()) {
      FilingUpdate.write(connection, batch);
    } catch (SQLException e) {
      CertificateInProgressException.rethrow(e);
      throw new DatabaseException("update filings", e);
    }
  }

  private static Timestamp timestamp(Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
