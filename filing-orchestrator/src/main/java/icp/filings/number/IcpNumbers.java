package icp.filings.number;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The numbers that administrations issued, one row for each website. */
@ApplicationScoped
public class IcpNumbers {
  /** A number that another filing has is not issued a second time. */
  private static final String ISSUE =
      """
      insert into icp_number (filing_id, place, entity_number, website_number, issued_at,
                              public_security_due)
      select filing, place, entity, website, at, due
      from unnest(?::int[], ?::text[]) as n (place, website),
           (select ?::uuid, ?::text, ?::timestamptz, ?::date) as i (filing, entity, at, due)
      on conflict do nothing
      """;

  private static final String READ =
      """
      select filing_id, place, website_number, issued_at, public_security_due, public_security_at
      from icp_number where filing_id = any (?::uuid[]) order by filing_id, place
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

  /** Keeps the numbers of a filing's websites; false where one of them is another's already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean issue(UUID filing, Issued issued) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(ISSUE)) {
      List<Map.Entry<Integer, IcpNumber>> websites = List.copyOf(issued.websites().entrySet());
      insert.setArray(1, Columns.of(connection, "int", websites, Map.Entry::getKey));
      insert.setArray(
          2, Columns.of(connection, "text", websites, entry -> entry.getValue().toString()));
      insert.setObject(3, filing);
      insert.setString(4, issued.entity().toString());
      insert.setTimestamp(5, Timestamp.from(issued.issuedAt()));
      insert.setObject(6, issued.publicSecurityDue());
      return insert.executeUpdate() == websites.size();
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
          UUID filing = row.getObject(1, UUID.class);
          found.merge(filing, read(row), IcpNumbers::together);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read numbers", e);
    }
  }

  private static Issued read(ResultSet row) throws SQLException {
    Timestamp done = row.getTimestamp(6);
    IcpNumber number = IcpNumber.parse(row.getString(3)).orElseThrow();
    return new Issued(
        new TreeMap<>(Map.of(row.getInt(2), number)),
        row.getTimestamp(4).toInstant(),
        row.getObject(5, LocalDate.class),
        done == null ? null : done.toInstant());
  }

  private static Issued together(Issued before, Issued another) {
    before.websites().putAll(another.websites());
    return before;
  }

  /**
   * Notes that the websites are filed with the public security bureau: nobody is reminded of it.
   */
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
