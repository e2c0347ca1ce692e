package icp.filings.review;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Website;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingSeal;
import icp.filings.filing.TimeCursor;
import icp.filings.filing.Timetable;
import icp.platform.messaging.DatabaseException;
import icp.platform.security.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Filings that wait for a reviewer, by how long they wait. */
@ApplicationScoped
class ReviewQueue {
  private static final String READ =
      """
      select f.id, f.province, f.revision, f.entered_at, f.facts, c.reviewer, c.until, f.order_type,
             k.wrapped_key, k.key_id
      from filing f join filing_key k on k.filing_id = f.id left join review_claim c on c.filing_id = f.id and c.until > ?
      where f.status = 'PRELIMINARY_REVIEW' and (f.entered_at, f.id) > (?, ?) %s
      order by f.entered_at, f.id limit ?
      """;

  private static final String ALL = READ.formatted("");
  private static final String OF_PROVINCE = READ.formatted("and f.province = ?");

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final FilingMessages messages;
  private final Timetable times;
  private final Caller caller;

  ReviewQueue(
      AgroalDataSource database,
      FilingSeal seal,
      FilingMessages messages,
      Timetable times,
      Caller caller) {
    this.seal = seal;
    this.database = database;
    this.messages = messages;
    this.times = times;
    this.caller = caller;
  }

  /**
   * The next ones.
   *
   * @param province only those of one; null for all
   */
  List<ReviewRow> after(TimeCursor last, String province, int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(province == null ? ALL : OF_PROVINCE)) {
      int next = 1;
      select.setTimestamp(next++, Timestamp.from(times.now()));
      select.setTimestamp(next++, Timestamp.from(last.at()));
      select.setObject(next++, last.id());
      if (province != null) {
        select.setString(next++, province);
      }
      select.setInt(next, atMost);
      return read(select);
    } catch (SQLException e) {
      throw new DatabaseException("read the review queue", e);
    }
  }

  private List<ReviewRow> read(PreparedStatement select) throws SQLException {
    List<ReviewRow> found = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(read(row));
      }
    }
    return found;
  }

  private ReviewRow read(ResultSet row) throws SQLException {
    FilingFacts facts = messages.read(seal.facts(row, row.getObject(1, UUID.class)));
    Website first = facts.sites().get(facts.sites().firstKey());
    Instant since = row.getTimestamp(4).toInstant();
    Instant due = due(since);
    Timestamp claimed = row.getTimestamp(7);
    return new ReviewRow(
        row.getObject(1, UUID.class),
        OrderType.valueOf(row.getString(8)),
        row.getString(2),
        facts.entity().kind(),
        first.name(),
        first.domain(),
        facts.sites().size(),
        row.getInt(3),
        since,
        due,
        due.isBefore(times.now()),
        claimed == null ? null : claimed.toInstant(),
        caller.accountId().equals(row.getObject(6, UUID.class)));
  }

  /** By when what waits since then is to be decided. */
  Instant due(Instant since) {
    return times.due(FilingStatus.PRELIMINARY_REVIEW, since);
  }
}
