package icp.filings.webhook;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Sends again what was sent, given up or missed; and tests. The id of an event stays the same. */
@ApplicationScoped
@Transactional
class Replays {
  /** The most events that one request sends again. */
  static final int MOST = 10_000;

  private static final String ANEW =
      "state = 'WAITING', next_at = ?, give_up_at = ?, finished_at = null,"
          + " attempts_before = d.attempts";

  /** One that is waiting already is sent at once; one that is under way is left alone. */
  private static final String ONE =
      "update webhook_delivery d set "
          + ANEW
          + " where d.endpoint_id = ? and d.id = ? and d.taken_until is null";

  private static final String SINCE =
      """
      with own as (
        select p.position, p.id, p.type, p.at
        from publication p join webhook_endpoint e on e.account_id = p.owner
        where e.id = ? and p.at >= ? and (cardinality(e.types) = 0 or p.type = any (e.types))
        order by p.position limit ?
      ), written as (
        insert into webhook_delivery as d
          (endpoint_id, event_id, position, type, state, next_at, give_up_at, created_at)
        select ?, id, position, type, 'WAITING', ?, ?, ? from own
        on conflict (endpoint_id, event_id) do update set\s"""
          + ANEW
          + " where d.taken_until is null) select count(*)::int, max(at) from own";

  private static final String TEST =
      """
      insert into webhook_delivery
        (endpoint_id, event_id, type, state, next_at, give_up_at, created_at)
      values (?, gen_random_uuid(), ?, 'WAITING', ?, ?, ?) returning id
      """;

  private final AgroalDataSource database;
  private final WebhookConfig config;
  private final Clock clock;

  Replays(AgroalDataSource database, WebhookConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * What is sent again.
   *
   * @param events how many
   * @param last when the last of them happened; null if there is none
   */
  record Replayed(int events, Instant last) {}

  void one(UUID endpoint, UUID delivery) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(ONE)) {
      times(update, 1);
      update.setObject(3, endpoint);
      update.setObject(4, delivery);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("replay a webhook", e);
    }
  }

  /** Everything that happened then or later, what the endpoint never got included. */
  Replayed since(UUID endpoint, Instant from) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(SINCE)) {
      insert.setObject(1, endpoint);
      insert.setTimestamp(2, Timestamp.from(from));
      insert.setInt(3, MOST);
      insert.setObject(4, endpoint);
      times(insert, 5);
      insert.setTimestamp(7, Timestamp.from(clock.instant()));
      times(insert, 8);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        Timestamp last = row.getTimestamp(2);
        return new Replayed(row.getInt(1), last == null ? null : last.toInstant());
      }
    } catch (SQLException e) {
      throw new DatabaseException("replay webhooks", e);
    }
  }

  /** A delivery that tells of nothing. */
  UUID test(UUID endpoint) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(TEST)) {
      insert.setObject(1, endpoint);
      insert.setString(2, EventNames.TEST);
      times(insert, 3);
      insert.setTimestamp(5, Timestamp.from(clock.instant()));
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    } catch (SQLException e) {
      throw new DatabaseException("test a webhook", e);
    }
  }

  private void times(PreparedStatement statement, int first) throws SQLException {
    Instant now = clock.instant();
    statement.setTimestamp(first, Timestamp.from(now));
    statement.setTimestamp(first + 1, Timestamp.from(now.plus(config.giveUp())));
  }
}
