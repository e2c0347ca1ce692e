package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which events have had their effect here. */
@ApplicationScoped
public class Inbox {
  private static final String CLAIM =
      """
      insert into inbox (consumer, event_id)
      select ?, event from unnest(?::uuid[]) as event order by event
      on conflict do nothing
      returning event_id
      """;

  private final AgroalDataSource database;

  Inbox(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Records events in the caller's transaction, which must be that of their effect, and tells which
   * of them are new. A replica that handles the same event at the same time is waited for.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<UUID> claim(String consumer, Collection<UUID> events) {
    Set<UUID> fresh = new HashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(CLAIM)) {
      insert.setString(1, consumer);
      insert.setArray(2, connection.createArrayOf("uuid", events.toArray()));
      try (ResultSet rows = insert.executeQuery()) {
        while (rows.next()) {
          fresh.add(rows.getObject(1, UUID.class));
        }
      }
      return fresh;
    } catch (SQLException e) {
      throw new DatabaseException("claim events in the inbox", e);
    }
  }
}
