package icp.filings.sms;

import icp.filings.filing.FilingState;
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

/** Which codes are sent again, and who asked for it. Written under the filing's lock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SmsResends {
  /**
   * What was sent is good no longer from here on; where the wrong entries stand and how long a code
   * is good stays as it is. What is still on its way need not be sent twice.
   */
  private static final String AGAIN =
      """
      update sms_code
      set round = round + 1, code_hash = null, attempts = 0, sent_at = null, next_at = ?
      where filing_id = ? and revision = ? and confirmed_at is null and sent_at is not null
      """;

  private static final String NOTE =
      "insert into sms_resend (at, filing_id, revision, account_id) values (?, ?, ?, ?)";

  private static final String SINCE =
      "select at from sms_resend where filing_id = ? and at > ? order by at";

  private final AgroalDataSource database;

  SmsResends(AgroalDataSource database) {
    this.database = database;
  }

  /** Gives everybody who has not entered theirs another code. */
  void again(FilingState filing, UUID account, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(AGAIN);
        PreparedStatement note = connection.prepareStatement(NOTE)) {
      for (PreparedStatement statement : List.of(update, note)) {
        statement.setTimestamp(1, Timestamp.from(at));
        statement.setObject(2, filing.id());
        statement.setInt(3, filing.revision());
      }
      update.executeUpdate();
      note.setObject(4, account);
      note.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("send SMS codes again", e);
    }
  }

  /** When codes of a filing were asked for again after a moment, the earliest first. */
  List<Instant> since(UUID filing, Instant moment) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SINCE)) {
      select.setObject(1, filing);
      select.setTimestamp(2, Timestamp.from(moment));
      List<Instant> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getTimestamp(1).toInstant());
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read who had SMS codes sent again", e);
    }
  }
}
