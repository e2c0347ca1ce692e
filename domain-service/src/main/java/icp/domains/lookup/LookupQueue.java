package icp.domains.lookup;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The names that are to be looked up, and when: the table {@code lookup}. */
@ApplicationScoped
public class LookupQueue {
  /** Somebody who has mended something is not kept waiting until the next day. */
  private static final Duration STALE = Duration.ofMinutes(10);

  /** In one order, so that two callers never wait for each other. */
  private static final String WANT =
      """
      insert into lookup (name, kind, due_at, attempts)
      select distinct name, kind, cast(? as timestamptz), 0
      from unnest(?::text[]) as name cross join unnest(?::text[]) as kind
      order by name, kind
      on conflict (name, kind) do update set due_at = excluded.due_at
      where lookup.attempts = 0 and lookup.looked_at < ?
      """;

  /** One minute after the first attempt, and twice as long after each, up to a day. */
  private static final String CLAIM =
      """
      update lookup l
      set due_at = cast(? as timestamptz) + least(power(2, l.attempts), 1440) * interval '1 minute',
          attempts = l.attempts + 1
      from (select name, kind from lookup where kind = ? and due_at <= ?
            order by due_at limit ? for update skip locked) due
      where l.name = due.name and l.kind = due.kind
      returning l.name
      """;

  private static final String DONE =
      "update lookup set due_at = ?, looked_at = ?, attempts = 0 where name = ? and kind = ?";

  private static final String FORGET =
      """
      with gone as (
        delete from lookup l where l.kind = ? and l.due_at <= ?
          and not exists (select from registration r where r.name = l.name)
          and not exists (select from claim c where c.name = l.name)
        returning l.name)
      delete from %s where name in (select name from gone)
      """;

  private final AgroalDataSource database;
  private final LookupConfig config;
  private final Clock clock;

  LookupQueue(AgroalDataSource database, LookupConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  List<Look.Kind> enabled() {
    return Stream.of(Look.Kind.values()).filter(this::enabled).toList();
  }

  private boolean enabled(Look.Kind kind) {
    return switch (kind) {
      case DNS -> config.dns().enabled();
      case RDAP -> config.rdap().enabled();
    };
  }

  /** In the caller's transaction, by one statement; by none where nothing is looked up. */
  public void want(Collection<String> names) {
    if (names.isEmpty() || enabled().isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement want = connection.prepareStatement(WANT)) {
      want.setTimestamp(1, Timestamp.from(now));
      want.setArray(2, connection.createArrayOf("text", names.toArray()));
      want.setArray(3, connection.createArrayOf("text", enabled().toArray()));
      want.setTimestamp(4, Timestamp.from(now.minus(STALE)));
      want.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("want look-ups", e);
    }
  }

  /** Names that are due. Nobody else gets them for a while, and nothing stays locked. */
  List<String> claim(Look.Kind kind, Instant now, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setTimestamp(1, Timestamp.from(now));
      claim.setString(2, kind.name());
      claim.setTimestamp(3, Timestamp.from(now));
      claim.setInt(4, most);
      List<String> names = new ArrayList<>();
      try (ResultSet row = claim.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
      return names;
    } catch (SQLException e) {
      throw new DatabaseException("claim look-ups", e);
    }
  }

  void done(String name, Look.Kind kind, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement done = connection.prepareStatement(DONE)) {
      done.setTimestamp(1, Timestamp.from(now.plus(config.fresh())));
      done.setTimestamp(2, Timestamp.from(now));
      done.setString(3, name);
      done.setString(4, kind.name());
      done.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("end a look-up", e);
    }
  }

  /** Names, and what was learnt, that are due and neither an account nor a filing has any more. */
  void forget(Look.Kind kind, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement forget = connection.prepareStatement(FORGET.formatted(kind.table()))) {
      forget.setString(1, kind.name());
      forget.setTimestamp(2, Timestamp.from(now));
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget look-ups", e);
    }
  }
}
