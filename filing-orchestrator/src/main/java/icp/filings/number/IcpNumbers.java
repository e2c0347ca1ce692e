package icp.filings.number;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The numbers that administrations issued. */
@ApplicationScoped
public class IcpNumbers {
  /** A number that another filing has is not issued a second time. */
  private static final String ISSUE =
      """
      insert into icp_number (filing_id, entity_number, website_number, issued_at,
                              public_security_due)
      values (?, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String READ =
      """
      select filing_id, website_number, issued_at, public_security_due, public_security_at
      from icp_number where filing_id = any (?::uuid[])
      """;

  private static final String DONE =
      """
      update icp_number set public_security_at = ?
      where filing_id = ? and public_security_at is null
      """;

  private static final String NO_MORE_REMINDERS =
      "delete from deadline where filing_id = ? and kind like 'PUBLIC_SECURITY_%'";

  private final AgroalDataSource database;

  IcpNumbers(AgroalDataSource database) {
    this.database = database;
  }

  /** Keeps a filing's number; false where another filing has it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean issue(UUID filing, Issued issued) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(ISSUE)) {
      insert.setObject(1, filing);
      insert.setString(2, issued.website().entity().toString());
      insert.setString(3, issued.website().toString());
      insert.setTimestamp(4, Timestamp.from(issued.issuedAt()));
      insert.setObject(5, issued.publicSecurityDue());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new DatabaseException("issue a number", e);
    }
  }

  /** Those of filings that have one. */
  public Map<UUID, Issued> of(Collection<UUID> filings) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
      Map<UUID, Issued> found = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.put(row.getObject(1, UUID.class), read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read numbers", e);
    }
  }

  private static Issued read(ResultSet row) throws SQLException {
    Timestamp done = row.getTimestamp(5);
    return new Issued(
        IcpNumber.parse(row.getString(2)).orElseThrow(),
        row.getTimestamp(3).toInstant(),
        row.getObject(4, LocalDate.class),
        done == null ? null : done.toInstant());
  }

  /** Notes that the website is filed with the public security bureau: nobody is reminded of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publicSecurityDone(UUID filing, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(DONE);
        PreparedStatement delete = connection.prepareStatement(NO_MORE_REMINDERS)) {
      update.setTimestamp(1, Timestamp.from(at));
      update.setObject(2, filing);
      update.executeUpdate();
      delete.setObject(1, filing);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("note the public security filing", e);
    }
  }
}
