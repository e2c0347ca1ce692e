package icp.domains.registration;

import icp.domains.registration.Registrations.Key;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Of which names anything is kept that is of a person's: found by the keys of holders. */
@ApplicationScoped
public class HolderNames {
  private static final String FIND =
      """
      select k.account_id, k.name,
             bool_or(exists (select from registration_word w
                             where w.account_id = k.account_id and w.name = k.name
                               and w.key_owner = k.id))
      from holder_key k
      where %s = ? and (?::text is null or k.name = ?)
      group by k.account_id, k.name order by k.name, k.account_id limit ?
      """;

  private static final String OF_ACCOUNT = FIND.formatted("k.account_id");
  private static final String OF_PERSON = FIND.formatted("k.print");

  private final AgroalDataSource database;

  HolderNames(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * A name.
   *
   * @param toldNow whether some source says it now; else it is history alone
   */
  public record Held(Key key, boolean toldNow) {}

  /**
   * The names of an account, by name.
   *
   * @param name this one only, in ASCII; null for all
   */
  public List<Held> ofAccount(UUID account, String name, int atMost) {
    return find(OF_ACCOUNT, account, name, atMost);
  }

  /**
   * The names that somebody holds or held, whosever they are, by name.
   *
   * @param print of their certificate
   * @param name this one only, in ASCII; null for all
   */
  public List<Held> ofPerson(String print, String name, int atMost) {
    return find(OF_PERSON, print, name, atMost);
  }

  private List<Held> find(String sql, Object by, String name, int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement find = connection.prepareStatement(sql)) {
      find.setObject(1, by);
      find.setString(2, name);
      find.setString(3, name);
      find.setInt(4, atMost);
      List<Held> found = new ArrayList<>();
      try (ResultSet row = find.executeQuery()) {
        while (row.next()) {
          Key key = new Key(row.getObject(1, UUID.class), row.getString(2));
          found.add(new Held(key, row.getBoolean(3)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find names of a person", e);
    }
  }
}
