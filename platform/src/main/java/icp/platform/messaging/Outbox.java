package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

/** What the service has to say. Messages are written with the change that they tell of. */
@ApplicationScoped
public class Outbox {
  private static final String APPEND =
      """
      insert into outbox (id, topic, key, type, at, data, listed, owner, trace, trace_state)
      select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::bytea[],
                           ?::bool[], ?::uuid[], ?::text[], ?::text[])
      """;

  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final RelaySignal signal;
  private final Traces traces;

  Outbox(
      AgroalDataSource database,
      TransactionSynchronizationRegistry transaction,
      RelaySignal signal,
      Traces traces) {
    this.database = database;
    this.transaction = transaction;
    this.signal = signal;
    this.traces = traces;
  }

  /**
   * Adds messages to the caller's transaction, in order, by one statement. The caller holds the
   * lock of the row that each key names: that is what keeps the order per key.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<OutgoingMessage> messages) {
    if (messages.isEmpty()) {
      return;
    }
    List<TraceContext> traced = messages.stream().map(m -> traces.of(m.key())).toList();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(APPEND)) {
      insert.setArray(1, Columns.of(connection, "uuid", messages, OutgoingMessage::id));
      insert.setArray(2, Columns.of(connection, "text", messages, OutgoingMessage::topic));
      insert.setArray(3, Columns.of(connection, "text", messages, OutgoingMessage::key));
      insert.setArray(4, Columns.of(connection, "text", messages, OutgoingMessage::type));
      insert.setArray(
          5, Columns.of(connection, "timestamptz", messages, m -> Timestamp.from(m.at())));
      insert.setArray(6, Columns.of(connection, "bytea", messages, OutgoingMessage::data));
      insert.setArray(7, Columns.of(connection, "bool", messages, OutgoingMessage::listed));
      insert.setArray(8, Columns.of(connection, "uuid", messages, OutgoingMessage::owner));
      insert.setArray(9, Columns.of(connection, "text", traced, TraceContext::parent));
      insert.setArray(10, Columns.of(connection, "text", traced, TraceContext::state));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("append to the outbox", e);
    }
    transaction.registerInterposedSynchronization(new WakeAfterCommit(signal));
  }

  /** Adds one message to the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(OutgoingMessage message) {
    append(List.of(message));
  }

  private record WakeAfterCommit(RelaySignal signal) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Only a commit is worth telling.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        signal.committed();
      }
    }
  }
}
