package icp.filings.sms;

import icp.contracts.OrderType;
import icp.filings.filing.FilingSeal;
import icp.filings.filing.Timetable;
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

/** Codes that are still to be sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SmsOutbox {
  /**
   * Takes rows for as long as an attempt may last, longer after each; a row whose filing has moved
   * on is to be sent no more. Locks no filing.
   */
  private static final String TAKE =
      """
      with due as (
        select filing_id, revision, recipient from sms_code
        where next_at <= ? order by next_at limit ? for update skip locked
      )
      update sms_code c
      set attempts = c.attempts + 1,
          next_at = case when f.status = 'SMS_VERIFICATION' and f.revision = c.revision
                         then ?::timestamptz + least(power(2, c.attempts), 60) * interval '10 s' end
      from due d join filing f on f.id = d.filing_id
           left join filing_key k on k.filing_id = f.id
      where c.filing_id = d.filing_id and c.revision = d.revision and c.recipient = d.recipient
      returning c.filing_id, c.revision, c.recipient, c.attempts, c.expires_at, f.facts,
                c.next_at is not null, c.round, f.order_type, k.wrapped_key, k.key_id
      """;

  private static final String KEEP =
      """
      update sms_code set code_hash = ?
      where filing_id = ? and revision = ? and recipient = ?
      """;

  /** Only of the code that is the newest: what was sent before another was made is dead. */
  private static final String SENT =
      """
      update sms_code set sent_at = ?, next_at = null
      where filing_id = ? and revision = ? and recipient = ? and round = ? and attempts = ?
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final Timetable times;

  SmsOutbox(AgroalDataSource database, FilingSeal seal, Timetable times) {
    this.seal = seal;
    this.database = database;
    this.times = times;
  }

  /**
   * A code to be made and sent.
   *
   * @param round which of the person's codes it is, from 1
   * @param attempt to send it, from 1
   * @param facts what the filing says, as JSON
   * @param order what it orders
   */
  record Taken(
      UUID filingId,
      int revision,
      Recipient.Role recipient,
      int round,
      int attempt,
      Instant expiresAt,
      String facts,
      OrderType order) {}

  List<Taken> take(int atMost) {
    Timestamp now = Timestamp.from(times.now());
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(TAKE)) {
      update.setTimestamp(1, now);
      update.setInt(2, atMost);
      update.setTimestamp(3, now);
      List<Taken> taken = new ArrayList<>();
      try (ResultSet row = update.executeQuery()) {
        while (row.next()) {
          if (row.getBoolean(7)) {
            taken.add(read(row));
          }
        }
      }
      return taken;
    } catch (SQLException e) {
      throw new DatabaseException("take SMS codes to send", e);
    }
  }

  private Taken read(ResultSet row) throws SQLException {
    return new Taken(
        row.getObject(1, UUID.class),
        row.getInt(2),
        Recipient.Role.valueOf(row.getString(3)),
        row.getInt(8),
        row.getInt(4),
        row.getTimestamp(5).toInstant(),
        seal.facts(row, row.getObject(1, UUID.class)),
        OrderType.valueOf(row.getString(9)));
  }

  void keep(Taken taken, byte[] hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(KEEP)) {
      update.setBytes(1, hash);
      set(update, taken);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep an SMS code's hash", e);
    }
  }

  @Transactional
  void sent(Taken taken) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(SENT)) {
      update.setTimestamp(1, Timestamp.from(times.now()));
      set(update, taken);
      update.setInt(5, taken.round());
      update.setInt(6, taken.attempt());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("note that an SMS code was sent", e);
    }
  }

  private static void set(PreparedStatement update, Taken taken) throws SQLException {
    update.setObject(2, taken.filingId());
    update.setInt(3, taken.revision());
    update.setString(4, taken.recipient().name());
  }
}
