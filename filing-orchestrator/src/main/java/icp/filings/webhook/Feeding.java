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

/** Makes deliveries of what was published: each event once for each endpoint that wants it. */
@ApplicationScoped
class Feeding {
  private static final int AT_ONCE = 500;

  /**
   * Of all replicas one at a time: the cursor moves in the statement that writes the deliveries.
   * Where another has it, or nothing is new, nothing lies after it.
   */
  private static final String WRITE =
      """
      with cursor as (
        select position from webhook_cursor
        where position < (select max(position) from publication) for update skip locked
      ), fresh as (
        select position, id, type, owner from publication
        where position > (select position from cursor) order by position limit ?
      ), moved as (
        update webhook_cursor set position = (select max(position) from fresh)
        where exists (select from fresh)
      ), written as (
        insert into webhook_delivery
          (endpoint_id, event_id, position, type, state, next_at, give_up_at, created_at)
        select e.id, f.id, f.position, f.type, 'WAITING', t.now, ?, t.now
        from (select ?::timestamptz) as t (now), fresh f join webhook_endpoint e
          on e.account_id = f.owner and e.enabled and f.position > e.follows_from
             and (cardinality(e.types) = 0 or f.type = any (e.types))
        on conflict (endpoint_id, event_id) do nothing
      )
      select count(*) from fresh
      """;

  private final AgroalDataSource database;
  private final WebhookConfig config;
  private final Clock clock;

  Feeding(AgroalDataSource database, WebhookConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /** Whether there may be more. */
  @Transactional
  boolean write() {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement write = connection.prepareStatement(WRITE)) {
      write.setInt(1, AT_ONCE);
      write.setTimestamp(2, Timestamp.from(now.plus(config.giveUp())));
      write.setTimestamp(3, Timestamp.from(now));
      try (ResultSet row = write.executeQuery()) {
        row.next();
        return row.getInt(1) == AT_ONCE;
      }
    } catch (SQLException e) {
      throw new DatabaseException("write webhook deliveries", e);
    }
  }
}
