package icp.platform.person;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.Ids;
import icp.platform.http.PageRequest;
import icp.platform.messaging.DatabaseException;
import icp.platform.security.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The requests on record: the table {@code person_request} of a service that answers them. Rows are
 * only added; what became of each thing, the service keeps in a table of its own.
 */
@ApplicationScoped
public class MadeRequests {
  private static final String WRITE =
      """
      insert into person_request (id, made_at, kind, asked_by, own, person_kind, person, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String PAGE =
      """
      select id, kind, made_at, asked_by, own, reason from person_request
      where id < ? order by id desc limit ?
      """;

  private final AgroalDataSource database;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  MadeRequests(AgroalDataSource database, Audit audit, Caller caller, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Keeps what the caller asks, without the person: what finds them is a fingerprint. The audit has
   * it, too.
   *
   * @param person null for the caller's own
   * @param things what was found, in the plural, such as {@code filings}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MadeRequest keep(AskedOfPerson asked, PersonPrint person, String things, int found) {
    MadeRequest made =
        new MadeRequest(
            Ids.next(),
            asked.kind(),
            clock.instant(),
            caller.accountId(),
            person == null,
            asked.reason());
    audit.write(
        Act.of(made.kind() + "_OF_PERSON", "person-request", made.id()).with(things, found));
    write(made, person);
    return made;
  }

  private void write(MadeRequest made, PersonPrint person) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(WRITE)) {
      insert.setObject(1, made.id());
      insert.setTimestamp(2, Timestamp.from(made.madeAt()));
      insert.setString(3, made.kind().name());
      insert.setObject(4, made.askedBy());
      insert.setBoolean(5, made.own());
      insert.setString(6, person == null ? null : person.kind().name());
      insert.setString(7, person == null ? null : person.print());
      insert.setString(8, made.reason());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep a request of a person", e);
    }
  }

  /** The newest first, one more than the page has. */
  public List<MadeRequest> page(PageRequest page) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setObject(1, page.before());
      select.setInt(2, page.fetch());
      List<MadeRequest> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read requests of people", e);
    }
  }

  private static MadeRequest read(ResultSet row) throws SQLException {
    return new MadeRequest(
        row.getObject(1, UUID.class),
        PersonRequestKind.valueOf(row.getString(2)),
        row.getTimestamp(3).toInstant(),
        row.getObject(4, UUID.class),
        row.getBoolean(5),
        row.getString(6));
  }
}
