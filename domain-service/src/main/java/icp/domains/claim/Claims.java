package icp.domains.claim;

import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The names that filings have taken. That a name is taken once is a unique constraint: of two
 * replicas that take it at the same time, one waits for the other and then finds it taken.
 */
@ApplicationScoped
public class Claims {
  private static final String LEAVE =
      """
      with w as (select * from unnest(?::text[], ?::uuid[]) as w (name, filing_id))
      delete from claim c
      where c.filing_id in (select filing_id from w)
        and (c.name, c.filing_id) not in (select name, filing_id from w)
      """;

  /** A revision that has ended takes nothing, should its question come once more. */
  private static final String TAKE =
      """
      insert into claim (name, filing_id, account_id, since)
      select w.name, w.filing_id, w.account_id, ?
      from unnest(?::text[], ?::uuid[], ?::uuid[], ?::int[]) with ordinality
           as w (name, filing_id, account_id, revision, place)
      where not exists (
        select 1 from filing f
        where f.id = w.filing_id and f.revision >= w.revision and f.status = any (?::text[]))
      order by w.name, w.place
      on conflict do nothing
      """;

  /** By where the filing stands now: an old move that is told again frees nothing. */
  private static final String FREE =
      """
      delete from claim c using filing f
      where f.id = c.filing_id and f.id = any (?::uuid[]) and f.status = any (?::text[])
      """;

  private static final String READ =
      "select name, filing_id, account_id from claim where name = any (?::text[])";

  private final AgroalDataSource database;
  private final Clock clock;

  Claims(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A filing that wants a name.
   *
   * @param revision its submission
   */
  public record Wanted(String name, UUID filingId, UUID accountId, int revision) {}

  /**
   * Takes names in the caller's transaction, each for the first that wants it. A filing leaves
   * those of its names that it does not want any more.
   *
   * @param wanted one for each name of each filing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(List<Wanted> wanted) {
    List<Wanted> sorted = wanted.stream().sorted(Comparator.comparing(Wanted::name)).toList();
    try (Connection connection = database.getConnection();
        PreparedStatement leave = connection.prepareStatement(LEAVE);
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      Array names = Columns.of(connection, "text", sorted, Wanted::name);
      Array filings = Columns.of(connection, "uuid", sorted, Wanted::filingId);
      leave.setArray(1, names);
      leave.setArray(2, filings);
      leave.executeUpdate();
      take.setTimestamp(1, Timestamp.from(clock.instant()));
      take.setArray(2, names);
      take.setArray(3, filings);
      take.setArray(4, Columns.of(connection, "uuid", sorted, Wanted::accountId));
      take.setArray(5, Columns.of(connection, "int4", sorted, Wanted::revision));
      take.setArray(6, ended(connection));
      take.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("take names", e);
    }
  }

  private static Array ended(Connection connection) throws SQLException {
    return connection.createArrayOf("text", FilingPath.ENDED.toArray());
  }

  /** Lets go of the names of those filings that have left the path. */
  @Transactional(Transactional.TxType.MANDATORY)
  void free(Collection<UUID> filings) {
    try (Connection connection = database.getConnection();
        PreparedStatement free = connection.prepareStatement(FREE)) {
      free.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
      free.setArray(2, ended(connection));
      free.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("free names", e);
    }
  }

  /** Who has the names asked for, by one query; a name that is absent is free. */
  public Map<String, Claim> of(Collection<String> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, connection.createArrayOf("text", names.toArray()));
      Map<String, Claim> claims = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          claims.put(row.getString(1), claim(row));
        }
      }
      return claims;
    } catch (SQLException e) {
      throw new DatabaseException("read claims", e);
    }
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class));
  }
}
