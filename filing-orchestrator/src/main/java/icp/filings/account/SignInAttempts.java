package icp.filings.account;

import icp.platform.messaging.DatabaseException;
import icp.platform.problem.Problems;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Bounds how often a password may be guessed, of one name and from one address. Each attempt is
 * counted as failed before the password is looked at: however many arrive at once, at whichever
 * replica, no more than the limit are looked at. A name that nobody has is locked like any other.
 */
@ApplicationScoped
class SignInAttempts {
  private static final String COUNT =
      """
      insert into sign_in_attempt as old (subject, failed, since) values (?, 1, ?)
      on conflict (subject) do update set
        failed = case when old.since <= ? then 1 else old.failed + 1 end,
        since = case when old.since <= ? then excluded.since else old.since end
      returning failed, since
      """;

  private final AgroalDataSource database;
  private final IssuerConfig config;
  private final Clock clock;

  SignInAttempts(AgroalDataSource database, IssuerConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * An attempt begins.
   *
   * @param locked is run when a name or an address is locked, once and not at each attempt after
   * @throws icp.platform.problem.ProblemException 429 if there were too many of late
   */
  void begin(String name, String address, Runnable locked) {
    count(byAddress(address), config.attempts().perAddress(), locked);
    count(byName(name), config.attempts().perName(), locked);
  }

  /** It was the right password: the name is clear again, and the address has one failure less. */
  void succeeded(String name, String address) {
    run("delete from sign_in_attempt where subject = ?", byName(name));
    run("update sign_in_attempt set failed = failed - 1 where subject = ?", byAddress(address));
  }

  private void count(byte[] subject, int most, Runnable locked) {
    Instant forgotten = clock.instant().minus(config.attempts().window());
    requireFew(counted(subject, forgotten), most, forgotten, locked);
  }

  private record Counted(int failed, Instant since) {}

  private Counted counted(byte[] subject, Instant forgotten) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setBytes(1, subject);
      statement.setTimestamp(2, Timestamp.from(clock.instant()));
      statement.setTimestamp(3, Timestamp.from(forgotten));
      statement.setTimestamp(4, Timestamp.from(forgotten));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Counted(row.getInt(1), row.getTimestamp(2).toInstant());
      }
    } catch (SQLException e) {
      throw new DatabaseException("count attempts to sign in", e);
    }
  }

  private static void requireFew(Counted counted, int most, Instant forgotten, Runnable locked) {
    if (counted.failed() == most + 1) {
      locked.run();
    }
    if (counted.failed() > most) {
      throw Problems.tooMany("sign-in-locked", Duration.between(forgotten, counted.since()));
    }
  }

  @Scheduled(every = "1h", delayed = "7m")
  void forget() {
    Instant forgotten = clock.instant().minus(config.attempts().window());
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("delete from sign_in_attempt where since <= ?")) {
      statement.setTimestamp(1, Timestamp.from(forgotten));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget attempts to sign in", e);
    }
  }

  private void run(String sql, byte[] subject) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, subject);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("clear attempts to sign in", e);
    }
  }

  private static byte[] byName(String name) {
    return Secret.hash("name " + name.toLowerCase(Locale.ROOT));
  }

  private static byte[] byAddress(String address) {
    return Secret.hash("address " + address);
  }
}
