package icp.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.platform.http.Ids;
import icp.platform.messaging.DeadLetter.State;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The dead letters of this service, in a table of its own that all its replicas share. */
@ApplicationScoped
class DeadLetterStore {
  private static final int LONGEST_CAUSE = 500;
  private static final String TYPE = "ce_type";

  /** A record that comes again, because the offset was not committed, is kept once. */
  private static final String KEEP =
      """
      insert into dead_letter (id, version, state, consumer, topic, partition, record_offset,
                               record_key, headers, value, type, cause, at)
      values (?, 1, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (consumer, topic, partition, record_offset) do nothing
      """;

  private static final String CHANGE =
      """
      update dead_letter set version = version + 1, state = ?, cause = ?, closed_at = ? where id = ?
      """;

  private final AgroalDataSource database;
  private final Event<DeadLetterRaised> raised;
  private final Clock clock;

  DeadLetterStore(AgroalDataSource database, Event<DeadLetterRaised> raised, Clock clock) {
    this.database = database;
    this.raised = raised;
    this.clock = clock;
  }

  /**
   * Keeps a record and tells of it in one transaction; one that is kept already changes nothing.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(ConsumerRecord<String, byte[]> record, String consumer, String cause) {
    UUID id = Ids.next();
    if (inserted(id, record, consumer, shortened(cause))) {
      raise(id, consumer, record.key(), shortened(cause));
    }
  }

  private boolean inserted(
      UUID id, ConsumerRecord<String, byte[]> record, String consumer, String cause) {
    Object[] values = {
      id,
      consumer,
      record.topic(),
      record.partition(),
      record.offset(),
      record.key() == null ? null : record.key().getBytes(UTF_8),
      RecordHeaders.write(record),
      record.value(),
      RecordHeaders.text(record, TYPE),
      cause,
      Timestamp.from(clock.instant())
    };
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      return insert.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new DatabaseException("keep a dead letter", e);
    }
  }

  private void raise(UUID id, String consumer, String key, String cause) {
    raised.fire(new DeadLetterRaised(id, consumer, key, cause));
  }

  private static String shortened(String cause) {
    return cause.length() > LONGEST_CAUSE ? cause.substring(0, LONGEST_CAUSE) : cause;
  }

  /** One, locked until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<DeadLetter> lock(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                DeadLetterRows.COLUMNS + "from dead_letter where id = ? for update")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(DeadLetterRows.read(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("lock a dead letter", e);
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void close(DeadLetter letter, State state) {
    change(letter, state, letter.cause());
  }

  /** It was tried again, and failed again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void failedAgain(DeadLetter letter, String cause) {
    change(letter, State.OPEN, shortened(cause));
    raise(letter.id(), letter.consumer(), letter.record().key(), shortened(cause));
  }

  private void change(DeadLetter letter, State state, String cause) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(CHANGE)) {
      update.setString(1, state.name());
      update.setString(2, cause);
      update.setTimestamp(3, state == State.OPEN ? null : Timestamp.from(clock.instant()));
      update.setObject(4, letter.id());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("change a dead letter", e);
    }
  }
}
