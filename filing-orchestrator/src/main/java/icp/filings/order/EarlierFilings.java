package icp.filings.order;

import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingSeal;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes the fingerprints of what was filed before they were kept, so that it is found as what is
 * filed. Only this program has the key: a migration cannot. Running again changes nothing.
 */
@ApplicationScoped
class EarlierFilings {
  private static final int AT_ONCE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private static final String READ =
      """
      select f.id, f.facts, k.wrapped_key, k.key_id
      from filing f join filing_key k on k.filing_id = f.id
      where certificate is null and status in ('APPROVED', 'CANCELLED') and based_on is null
        and id > ?
      order by id limit ?
      """;

  private static final String WRITE =
      """
      update filing f set certificate = n.certificate
      from unnest(?::uuid[], ?::text[]) as n (id, certificate)
      where f.id = n.id and f.certificate is null
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final FilingMessages messages;

  EarlierFilings(AgroalDataSource database, FilingSeal seal, FilingMessages messages) {
    this.seal = seal;
    this.database = database;
    this.messages = messages;
  }

  private record Printed(UUID id, String certificate) {}

  void start(@Observes StartupEvent started) {
    print();
  }

  void print() {
    List<Printed> found = after(FIRST);
    while (!found.isEmpty()) {
      write(found);
      found = after(found.get(found.size() - 1).id());
    }
  }

  private List<Printed> after(UUID last) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, last);
      select.setInt(2, AT_ONCE);
      List<Printed> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(printed(row, row.getObject(1, UUID.class)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read earlier filings", e);
    }
  }

  private Printed printed(ResultSet row, UUID id) throws SQLException {
    return new Printed(id, messages.certificate(messages.read(seal.facts(row, id))));
  }

  private void write(List<Printed> found) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(WRITE)) {
      update.setArray(1, Columns.of(connection, "uuid", found, Printed::id));
      update.setArray(2, Columns.of(connection, "text", found, Printed::certificate));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep fingerprints of earlier filings", e);
    }
  }
}
