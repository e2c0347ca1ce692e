package icp.filings.person;

import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.person.PersonPrint;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which filings name whom: the table {@code filing_person}. */
@ApplicationScoped
class NamedPeople {
  /** By one statement that leaves alone what is said again. */
  private static final String KEEP =
      """
      with said as (
             select distinct * from unnest(?::uuid[], ?::text[], ?::text[])
               as s (filing_id, kind, print)),
           gone as (
             delete from filing_person p
             where p.filing_id = any (?::uuid[])
               and (p.filing_id, p.kind, p.print) not in (select * from said))
      insert into filing_person (filing_id, kind, print)
      select * from said on conflict do nothing
      """;

  private static final String NAMING =
      """
      select filing_id from filing_person where kind = ? and print = ?
      order by filing_id desc limit ?
      """;

  private static final String OF_ACCOUNT =
      "select id from filing where account_id = ? order by id desc limit ?";

  private static final String BASES =
      "select distinct based_on from filing where id = any (?::uuid[]) and based_on is not null";

  private final AgroalDataSource database;

  NamedPeople(AgroalDataSource database) {
    this.database = database;
  }

  /** One person of one filing. */
  record Named(UUID filing, PersonPrint person) {}

  /** Some filings name these people from now on, and no others. */
  void keep(Collection<UUID> filings, List<Named> named) {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setArray(1, Columns.of(connection, "uuid", named, Named::filing));
      keep.setArray(2, kinds(connection, named));
      keep.setArray(3, Columns.of(connection, "text", named, one -> one.person().print()));
      keep.setArray(4, connection.createArrayOf("uuid", filings.toArray()));
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep whom filings name", e);
    }
  }

  private static Array kinds(Connection connection, List<Named> named) throws SQLException {
    return Columns.of(connection, "text", named, one -> one.person().kind().name());
  }

  /** The filings that name somebody, the newest first. */
  List<UUID> naming(PersonPrint person, int atMost) {
    return ids(NAMING, person.kind().name(), person.print(), atMost);
  }

  /** The filings of an account, the newest first. */
  List<UUID> of(UUID account, int atMost) {
    return ids(OF_ACCOUNT, account, atMost);
  }

  /** What filings are based on. */
  List<UUID> basesOf(Collection<UUID> filings) {
    return ids(BASES, (Object) filings.toArray(UUID[]::new));
  }

  private List<UUID> ids(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      List<UUID> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find filings of a person", e);
    }
  }
}
