package icp.filings.person;

import icp.filings.person.PersonRequestView.AccountKept;
import icp.filings.person.PersonRequestView.Done;
import icp.platform.http.PageRequest;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.person.MadeRequest;
import icp.platform.person.MadeRequests;
import icp.platform.person.PersonPrint;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The requests on record, each with what became of its filings. Rows are only added. */
@ApplicationScoped
class PersonRequests {
  private static final String KEEP =
      """
      insert into person_request_outcome (request_id, filing_id, outcome)
      select ?::uuid, * from unnest(?::uuid[], ?::text[])
      """;

  private static final String DONE =
      """
      select request_id, filing_id, outcome from person_request_outcome
      where request_id = any (?::uuid[]) order by filing_id desc
      """;

  private static final String ACCOUNT = "select name, roles, created_at from account where id = ?";

  private final AgroalDataSource database;
  private final MadeRequests requests;

  PersonRequests(AgroalDataSource database, MadeRequests requests) {
    this.database = database;
    this.requests = requests;
  }

  /** Keeps a request without the person. See {@link MadeRequests#keep}. */
  @Transactional(Transactional.TxType.MANDATORY)
  public MadeRequest keep(PersonRequest asked, PersonPrint person, List<Done> filings) {
    MadeRequest made = requests.keep(asked, person, "filings", filings.size());
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setObject(1, made.id());
      insert.setArray(2, Columns.of(connection, "uuid", filings, Done::filingId));
      insert.setArray(3, Columns.of(connection, "text", filings, done -> done.outcome().name()));
      insert.executeUpdate();
      return made;
    } catch (SQLException e) {
      throw new DatabaseException("keep what became of filings of a person", e);
    }
  }

  /** The newest first, one more than the page has. */
  List<PersonRequestView> page(PageRequest page) {
    List<MadeRequest> made = requests.page(page);
    Map<UUID, List<Done>> done = done(made);
    return made.stream()
        .map(one -> PersonRequestView.of(one, done.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Done>> done(List<MadeRequest> made) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(DONE)) {
      select.setArray(1, Columns.of(connection, "uuid", made, MadeRequest::id));
      Map<UUID, List<Done>> found = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found
              .computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
              .add(Done.of(row.getObject(2, UUID.class), Outcome.valueOf(row.getString(3))));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read what became of filings of people", e);
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
