package icp.domains.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.FilingStatus;
import icp.domains.claim.FilingPath;
import icp.domains.registration.Registrations;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When filings are to be examined again: the column {@code due_at} of {@code domain_check}. */
@ApplicationScoped
class DueChecks {
  /** Another replica's rows are passed over. */
  private static final String LOCK =
      """
      select c.filing_id, c.revision, c.account_id, c.facts, c.answer
      from domain_check c join filing f on f.id = c.filing_id and f.revision = c.revision
      where c.filed = ? and c.due_at <= ? and f.status = any (?::text[])
      order by c.due_at limit ? for update of c skip locked
      """;

  private static final String POSTPONE =
      "update domain_check set due_at = ? where filing_id = any (?::uuid[])";

  /**
   * By where the filing stands now: an old move that is told again closes nothing. An order that
   * was carried out is not what is filed.
   */
  private static final String FOLLOW =
      """
      update domain_check c
      set filed = f.filed, due_at = case when f.filed then c.due_at end
      from (select filing.*, filing.status = 'APPROVED' and facts ->> 'basedOn' is null as filed
            from filing join domain_check on filing_id = id where id = any (?::uuid[])) f
      where f.id = c.filing_id and f.revision >= c.revision
        and f.status <> all (?::text[]) and c.due_at is not null
      """;

  private static final String FILED =
      "select filing_id from domain_check where filing_id = any (?::uuid[]) and filed";

  /** A key without an account is of all accounts. */
  private static final String HASTEN =
      """
      update domain_check c set due_at = ?
      from unnest(?::uuid[], ?::text[]) as changed (account_id, name)
      where c.names @> array[changed.name] and c.due_at is not null
        and (changed.account_id is null or c.account_id = changed.account_id)
      """;

  /** No entry of the book says when something that is filed ends. */
  private static final String HASTEN_ALL =
      "update domain_check set due_at = least(due_at, ?) where due_at is not null and not filed";

  private final AgroalDataSource database;
  private final ObjectMapper json;

  DueChecks(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * @param told what was answered last
   */
  record Due(CheckRequested asked, CheckAnswered told) {}

  /** Locks filings that are under way and due, until the transaction ends. */
  List<Due> lock(Instant now, int most) {
    return lock(false, FilingPath.UNDER_WAY, now, most);
  }

  /** The same of what is filed. */
  List<Due> lockFiled(Instant now, int most) {
    return lock(true, FilingPath.FILED, now, most);
  }

  private List<Due> lock(boolean filed, Set<FilingStatus> standing, Instant now, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setBoolean(1, filed);
      lock.setTimestamp(2, Timestamp.from(now));
      lock.setArray(3, connection.createArrayOf("text", standing.toArray()));
      lock.setInt(4, most);
      List<Due> due = new ArrayList<>();
      try (ResultSet row = lock.executeQuery()) {
        while (row.next()) {
          due.add(due(row));
        }
      }
      return due;
    } catch (SQLException e) {
      throw new DatabaseException("lock checks that are due", e);
    }
  }

  private Due due(ResultSet row) throws SQLException {
    try {
      CheckRequested asked =
          new CheckRequested(
              row.getObject(1, UUID.class),
              row.getInt(2),
              row.getObject(3, UUID.class),
              json.readValue(row.getString(4), DomainFacts.class));
      return new Due(asked, json.readValue(row.getString(5), CheckAnswered.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A check that this service wrote is not readable");
    }
  }

  /** Sets when filings are examined again. */
  void postpone(Collection<UUID> filings, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement postpone = connection.prepareStatement(POSTPONE)) {
      postpone.setTimestamp(1, Timestamp.from(at));
      postpone.setArray(2, connection.createArrayOf("uuid", filings.toArray()));
      postpone.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("set when checks are due", e);
    }
  }

  /** Those of the filings that are filed are watched; others that left the path no more. */
  void follow(Collection<UUID> moved) {
    try (Connection connection = database.getConnection();
        PreparedStatement follow = connection.prepareStatement(FOLLOW)) {
      follow.setArray(1, connection.createArrayOf("uuid", moved.toArray()));
      follow.setArray(2, connection.createArrayOf("text", FilingPath.UNDER_WAY.toArray()));
      follow.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("follow filings", e);
    }
  }

  /** Those of the filings that are filed. */
  Set<UUID> filed(Collection<UUID> filings) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(FILED)) {
      read.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
      Set<UUID> filed = new HashSet<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          filed.add(row.getObject(1, UUID.class));
        }
      }
      return filed;
    } catch (SQLException e) {
      throw new DatabaseException("read what is filed", e);
    }
  }

  /** Makes the filings of changed registrations due now. */
  void hasten(List<Registrations.Key> changed, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement hasten = connection.prepareStatement(HASTEN)) {
      hasten.setTimestamp(1, Timestamp.from(now));
      hasten.setArray(2, Columns.of(connection, "uuid", changed, Registrations.Key::accountId));
      hasten.setArray(3, Columns.of(connection, "text", changed, Registrations.Key::name));
      hasten.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("hasten checks", e);
    }
  }

  /** Makes all filings that are under way due by then. */
  void hastenAll(Instant by) {
    try (Connection connection = database.getConnection();
        PreparedStatement hasten = connection.prepareStatement(HASTEN_ALL)) {
      hasten.setTimestamp(1, Timestamp.from(by));
      hasten.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("hasten all checks", e);
    }
  }
}
