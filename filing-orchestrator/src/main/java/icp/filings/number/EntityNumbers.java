package icp.filings.number;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The numbers that entities have here, by which websites are added to them. */
@ApplicationScoped
public class EntityNumbers {
  private static final String READ =
      """
      select n.entity_number from filing f
      join filing o on o.certificate = f.certificate and o.status = 'APPROVED'
                       and o.based_on is null and o.id <> f.id
      join icp_number n on n.filing_id = o.id
      where f.id = ? group by n.entity_number order by max(n.issued_at) desc
      """;

  /** Those that were given up count: a website's number is given out once. */
  private static final String LAST =
      """
      select coalesce(max(substring(website_number from '-(\\d+)$')::int), 0) from icp_number
      where entity_number = ?
      """;

  private final AgroalDataSource database;

  EntityNumbers(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * The numbers by which the entity of a filing is filed here, by its other filings; the newest
   * first, and one where administrations keep to their own rules.
   */
  public Set<IcpNumber> of(UUID filing) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, filing);
      Set<IcpNumber> found = new LinkedHashSet<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(IcpNumber.parse(row.getString(1)).orElseThrow());
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read an entity's numbers", e);
    }
  }

  /** The highest number that a website of an entity was given here; 0 where none was. */
  public int lastWebsite(IcpNumber entity) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LAST)) {
      select.setString(1, entity.entity().toString());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new DatabaseException("read an entity's last number", e);
    }
  }
}
