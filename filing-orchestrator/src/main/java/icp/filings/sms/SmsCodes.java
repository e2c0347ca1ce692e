package icp.filings.sms;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.filing.Timetable;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The codes of filings that wait for them, as keyed hashes. Written under the filing's lock. */
@ApplicationScoped
class SmsCodes implements MoveEffect {
  private static final String OPEN =
      """
      insert into sms_code (filing_id, revision, recipient, next_at, expires_at)
      select c.filing_id, c.revision, c.recipient, t.at, c.expires_at
      from unnest(?::uuid[], ?::int[], ?::text[], ?::timestamptz[])
               as c (filing_id, revision, recipient, expires_at),
           (select ?::timestamptz) as t (at)
      """;

  private static final String READ =
      """
      select recipient, code_hash, expires_at, wrong, confirmed_at is not null, sent_at
      from sms_code where filing_id = ? and revision = ? order by recipient
      """;

  private static final String CONFIRM =
      """
      update sms_code set confirmed_at = ?
      where filing_id = ? and revision = ? and recipient = ?
      """;

  private static final String WRONG =
      "update sms_code set wrong = wrong + 1 where filing_id = ? and revision = ?";

  private final AgroalDataSource database;
  private final FilingMessages messages;
  private final Timetable times;

  SmsCodes(AgroalDataSource database, FilingMessages messages, Timetable times) {
    this.database = database;
    this.messages = messages;
    this.times = times;
  }

  private record Opened(FilingState filing, String recipient) {}

  /**
   * A code that was or is to be sent.
   *
   * @param hash null before it is made
   * @param wrong how many wrong entries the filing has seen
   */
  record Code(
      Recipient.Role recipient,
      byte[] hash,
      Instant expiresAt,
      int wrong,
      boolean confirmed,
      Instant sentAt) {}

  @Override
  public void of(MoveBatch batch) {
    List<Opened> opened =
        batch.entered(FilingStatus.SMS_VERIFICATION).stream()
            .map(FilingEvent::filingId)
            .map(id -> batch.changed().get(id))
            .filter(filing -> filing.status() == FilingStatus.SMS_VERIFICATION)
            .flatMap(this::opened)
            .toList();
    if (!opened.isEmpty()) {
      open(opened, batch.at());
    }
  }

  private Stream<Opened> opened(FilingState filing) {
    return Recipient.of(messages.read(filing.facts()), filing.order().type()).stream()
        .map(recipient -> new Opened(filing, recipient.role().name()));
  }

  private void open(List<Opened> opened, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(OPEN)) {
      insert.setArray(1, Columns.of(connection, "uuid", opened, o -> o.filing().id()));
      insert.setArray(2, Columns.of(connection, "int", opened, o -> o.filing().revision()));
      insert.setArray(3, Columns.of(connection, "text", opened, Opened::recipient));
      insert.setArray(
          4,
          Columns.of(connection, "timestamptz", opened, o -> Timestamp.from(o.filing().dueAt())));
      insert.setTimestamp(5, Timestamp.from(at));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("open SMS codes", e);
    }
  }

  /** The codes of a filing's revision. */
  List<Code> of(UUID filing, int revision) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, filing);
      select.setInt(2, revision);
      List<Code> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read SMS codes", e);
    }
  }

  private static Code read(ResultSet row) throws SQLException {
    Timestamp sent = row.getTimestamp(6);
    return new Code(
        Recipient.Role.valueOf(row.getString(1)),
        row.getBytes(2),
        row.getTimestamp(3).toInstant(),
        row.getInt(4),
        row.getBoolean(5),
        sent == null ? null : sent.toInstant());
  }

  /** Notes that a person entered their code. */
  @Transactional(Transactional.TxType.MANDATORY)
  void confirm(FilingState filing, Recipient.Role recipient) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(CONFIRM)) {
      update.setTimestamp(1, Timestamp.from(times.now()));
      update.setObject(2, filing.id());
      update.setInt(3, filing.revision());
      update.setString(4, recipient.name());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("confirm an SMS code", e);
    }
  }

  /** Counts a wrong entry against the filing, whoever's code was meant. */
  @Transactional(Transactional.TxType.MANDATORY)
  void countWrong(FilingState filing) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(WRONG)) {
      update.setObject(1, filing.id());
      update.setInt(2, filing.revision());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("count a wrong SMS code", e);
    }
  }
}
