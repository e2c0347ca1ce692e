package icp.filings.account;

import icp.platform.http.Ids;
import icp.platform.messaging.DatabaseException;
import icp.platform.session.SessionTopic;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session goes on with after its access token. Each is spent by its first use; whoever shows
 * a spent one has it from somebody else, or somebody else has it from them: the session ends.
 */
@ApplicationScoped
class RefreshTokens {
  /** A token holds a minute longer where clocks differ; one may be signed a moment after this. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  /** Of two who show tokens of one session at once, the second sees what the first did to it. */
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended(session_id::text, 0))
      from refresh_token where hash = ?
      """;

  private static final String SPEND =
      """
      update refresh_token set spent_at = ?
      where hash = ? and spent_at is null and ends_at > ?
      returning session_id, account_id, ends_at
      """;

  private static final String END =
      """
      delete from refresh_token
      where session_id = (select session_id from refresh_token where hash = ?)
      returning account_id, session_id
      """;

  private static final String KEEP =
      "insert into refresh_token (hash, session_id, account_id, ends_at) values (?, ?, ?, ?)";

  private final AgroalDataSource database;
  private final IssuerConfig config;
  private final Accounts accounts;
  private final SignInAudit audit;
  private final SessionTopic topic;
  private final Clock clock;

  RefreshTokens(
      AgroalDataSource database,
      IssuerConfig config,
      Accounts accounts,
      SignInAudit audit,
      SessionTopic topic,
      Clock clock) {
    this.database = database;
    this.config = config;
    this.accounts = accounts;
    this.audit = audit;
    this.topic = topic;
    this.clock = clock;
  }

  /** One session of an account, that ends whatever happens. */
  private record Session(UUID id, UUID account, Instant endsAt) {}

  /** A session as it goes on: which it is, whose, and what to show next time. */
  record Ongoing(UUID id, UUID account, String token) {}

  /** The first one of a new session. */
  @Transactional
  Ongoing opened(Account account) {
    audit.did("SIGN_IN", account);
    return kept(new Session(Ids.next(), account.id, clock.instant().plus(config.session())));
  }

  /** Spends one for the next; none if it is unknown, spent, ended, or its session is. */
  @Transactional
  Optional<Ongoing> renewed(String token) {
    lock(token);
    Optional<Session> session = spent(Secret.hash(token));
    if (session.isEmpty()) {
      end(token, "END_SESSION_OF_SPENT_TOKEN");
    }
    return session.map(this::kept);
  }

  /** Ends the session of a token, spent or not; nothing happens where there is none. */
  @Transactional
  void end(String token) {
    lock(token);
    end(token, "SIGN_OUT");
  }

  private void end(String token, String action) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(END)) {
      statement.setBytes(1, Secret.hash(token));
      ResultSet ended = statement.executeQuery();
      if (ended.next()) {
        audit.did(action, accounts.of(ended.getObject(1, UUID.class)));
        topic.ended(ended.getString(2), clock.instant().plus(config.validity()).plus(SKEW));
      }
    } catch (SQLException e) {
      throw new DatabaseException("end a session", e);
    }
  }

  private void lock(String token) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setBytes(1, Secret.hash(token));
      statement.execute();
    } catch (SQLException e) {
      throw new DatabaseException("lock a session", e);
    }
  }

  private Optional<Session> spent(byte[] hash) {
    Timestamp now = Timestamp.from(clock.instant());
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(SPEND)) {
      statement.setTimestamp(1, now);
      statement.setBytes(2, hash);
      statement.setTimestamp(3, now);
      ResultSet row = statement.executeQuery();
      return row.next() ? Optional.of(session(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new DatabaseException("spend a refresh token", e);
    }
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getTimestamp(3).toInstant());
  }

  private Ongoing kept(Session session) {
    String token = Secret.fresh();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setBytes(1, Secret.hash(token));
      statement.setObject(2, session.id());
      statement.setObject(3, session.account());
      statement.setTimestamp(4, Timestamp.from(session.endsAt()));
      statement.executeUpdate();
      return new Ongoing(session.id(), session.account(), token);
    } catch (SQLException e) {
      throw new DatabaseException("keep a refresh token", e);
    }
  }

  /** Not before the last access token has expired: until then there is something to end. */
  @Scheduled(every = "1h", delayed = "9m")
  @Transactional
  void forget() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("delete from refresh_token where ends_at <= ?")) {
      statement.setTimestamp(1, Timestamp.from(clock.instant().minus(config.validity())));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget refresh tokens", e);
    }
  }
}
