package icp.filings.person;

import icp.filings.person.PersonRequestView.AccountKept;
import icp.filings.person.PersonRequestView.Done;
import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.PageRequest;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The requests on record. Rows are only added. */
@ApplicationScoped
class PersonRequests {
  private static final String WRITE =
      """
      insert into person_request (id, made_at, kind, asked_by, own, person_kind, person, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String OUTCOMES =
      """
      insert into person_request_outcome (request_id, filing_id, outcome)
      select ?::uuid, * from unnest(?::uuid[], ?::text[])
      """;

  private static final String PAGE =
      """
      select id, kind, made_at, asked_by, own, reason from person_request
      where id < ? order by id desc limit ?
      """;

  private static final String DONE =
      """
      select filing_id, outcome from person_request_outcome
      where request_id = ? order by filing_id desc
      """;

  private static final String ACCOUNT = "select name, roles, created_at from account where id = ?";

  private final AgroalDataSource database;
  private final Audit audit;

  PersonRequests(AgroalDataSource database, Audit audit) {
    this.database = database;
    this.audit = audit;
  }

  /**
   * Keeps a request without the person: what finds them is a fingerprint. The audit has it, too.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(PersonRequestView made, PersonPrint person) {
    audit.write(
        Act.of(made.kind() + "_OF_PERSON", "person-request", made.id())
            .with("filings", made.filings().size()));
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(WRITE);
        PreparedStatement outcomes = connection.prepareStatement(OUTCOMES)) {
      insert.setObject(1, made.id());
      insert.setTimestamp(2, Timestamp.from(made.madeAt()));
      insert.setString(3, made.kind().name());
      insert.setObject(4, made.askedBy());
      insert.setBoolean(5, made.own());
      insert.setString(6, person == null ? null : person.kind().name());
      insert.setString(7, person == null ? null : person.print());
      insert.setString(8, made.reason());
      insert.executeUpdate();
      outcomes.setObject(1, made.id());
      outcomes.setArray(2, Columns.of(connection, "uuid", made.filings(), Done::filingId));
      outcomes.setArray(
          3, Columns.of(connection, "text", made.filings(), done -> done.outcome().name()));
      outcomes.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep a request of a person", e);
    }
  }

  /** The newest first, one more than the page has. */
  List<PersonRequestView> page(PageRequest page) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setObject(1, page.before());
      select.setInt(2, page.fetch());
      List<PersonRequestView> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(connection, row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read requests of people", e);
    }
  }

  private static PersonRequestView read(Connection connection, ResultSet row) throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    return new PersonRequestView(
        id,
        PersonRequest.Kind.valueOf(row.getString(2)),
        row.getTimestamp(3).toInstant(),
        row.getObject(4, UUID.class),
        row.getBoolean(5),
        row.getString(6),
        done(connection, id),
        null,
        null);
  }

  private static List<Done> done(Connection connection, UUID request) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(DONE)) {
      select.setObject(1, request);
      List<Done> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(Done.of(row.getObject(1, UUID.class), Outcome.valueOf(row.getString(2))));
        }
      }
      return found;
    }
  }

  /** What is kept of an account; null for one that another issuer knows. */
  AccountKept account(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ACCOUNT)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new AccountKept(
                id, row.getString(1), row.getString(2), row.getTimestamp(3).toInstant())
            : null;
      }
    } catch (SQLException e) {
      throw new DatabaseException("read an account", e);
    }
  }
}
