package icp.domains.registration;

import icp.domains.registration.Registrations.Key;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Stream;

/** Whoever tells or erases something of names holds them until the transaction ends. */
@ApplicationScoped
class NameLocks {
  /** In one order everywhere, so that no two requests wait for each other. */
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(key) from (
        select distinct hashtextextended(held, 0) as key from unnest(?::text[]) as held
        order by key) as sorted
      """;

  private final AgroalDataSource database;

  NameLocks(AgroalDataSource database) {
    this.database = database;
  }

  /** Nobody else takes in anything of these names, or these events. */
  void tell(Collection<Telling> tellings) {
    hold(
        tellings.stream()
            .flatMap(told -> Stream.of(told.key().toString(), told.eventId().toString())));
  }

  /** Nobody takes in anything of these names. */
  void hold(Collection<Key> names) {
    hold(names.stream().map(Key::toString));
  }

  private void hold(Stream<String> texts) {
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setArray(1, connection.createArrayOf("text", texts.toArray()));
      lock.execute();
    } catch (SQLException e) {
      throw new DatabaseException("lock domain names", e);
    }
  }
}
