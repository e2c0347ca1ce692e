package icp.filings.webhook;

import icp.filings.incident.Incidents;
import icp.filings.webhook.Deliveries.Taken;
import icp.platform.messaging.Columns;
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
import java.util.List;
import java.util.UUID;

/** Notes how attempts ended, by the batch; what that means for their endpoints, too. */
@ApplicationScoped
class Results {
  /**
   * A failed one is due again after 30 seconds, then twice as long each time, up to eight hours, a
   * fifth more or less, so that what failed together does not come again together. Past its time,
   * and where nothing more is wanted, it is given up.
   */
  private static final String NOTE =
      """
      with heard as (
        select h.*, t.now, h.status between 200 and 299 as good,
               coalesce(h.status = 410, false) as gone
        from unnest(?::uuid[], ?::int[], ?::text[], ?::int[]) as h (id, status, failure, millis),
             (select ?::timestamptz) as t (now)
      ), judged as (
        select h.id, h.status, h.failure, h.millis, h.now, coalesce(h.good, false) as good, h.gone,
               d.endpoint_id, d.attempts, d.give_up_at,
               h.now + least(30 * power(2, d.attempts - d.attempts_before - 1), 28800)
                       * (0.8 + 0.4 * random()) * interval '1 s' as again
        from heard h join webhook_delivery d on d.id = h.id and d.state = 'WAITING'
      ), logged as (
        insert into webhook_attempt (delivery_id, number, at, status, failure, millis)
        select id, attempts, now, status, failure, millis from judged
        on conflict do nothing
      ), noted as (
        update webhook_delivery d
        set state = case when j.good then 'DELIVERED'
                         when j.gone or j.again > j.give_up_at then 'GIVEN_UP'
                         else 'WAITING' end,
            next_at = case when not (j.good or j.gone or j.again > j.give_up_at)
                           then j.again end,
            finished_at = case when j.good or j.gone or j.again > j.give_up_at then j.now end,
            taken_until = null, last_status = j.status, last_failure = j.failure,
            last_millis = j.millis
        from judged j where d.id = j.id
      ), so as (
        select endpoint_id, bool_or(good) as good, bool_or(gone) as gone, max(now) as now,
               max(coalesce(status::text, failure)) filter (where not good) as failed
        from judged group by endpoint_id
      ), now_failing as (
        select s.endpoint_id, s.now, s.gone, s.failed,
               case when not s.good then coalesce(e.failing_since, s.now) end as since
        from so s join webhook_endpoint e on e.id = s.endpoint_id
      ), ended as (
        select *, gone or coalesce(since + ? * interval '1 s' <= now, false) as ends
        from now_failing
      )
      update webhook_endpoint e
      set failing_since = n.since,
          enabled = e.enabled and not n.ends,
          disabled_reason = case when e.enabled and n.ends
                                 then case when n.gone then 'GONE' else 'FAILING' end
                                 else e.disabled_reason end,
          disabled_at = case when e.enabled and n.ends then n.now else e.disabled_at end,
          last_failure = coalesce(n.failed, e.last_failure),
          version = e.version + case when e.enabled and n.ends then 1 else 0 end,
          updated_at = case when e.enabled and n.ends then n.now else e.updated_at end
      from ended n
      where e.id = n.endpoint_id
        and (e.failing_since is distinct from n.since or n.ends
             or n.failed is not null and e.last_failure is distinct from n.failed)
      returning e.id, n.ends, e.disabled_reason, e.last_failure
      """;

  /** Endpoints first, as whoever takes deliveries or deletes an endpoint does. */
  private static final String LOCK =
      """
      select from webhook_endpoint
      where id in (select endpoint_id from webhook_delivery where id = any (?::uuid[]))
      order by id for no key update
      """;

  private final AgroalDataSource database;
  private final Incidents incidents;
  private final WebhookConfig config;
  private final Clock clock;

  Results(AgroalDataSource database, Incidents incidents, WebhookConfig config, Clock clock) {
    this.database = database;
    this.incidents = incidents;
    this.config = config;
    this.clock = clock;
  }

  /** How one attempt ended. */
  record Ended(Taken delivery, Outcome outcome) {
    private UUID id() {
      return delivery.id();
    }

    private Object failure() {
      return outcome.failure() == null ? null : outcome.failure().name();
    }
  }

  /** Notes them; an operator is told of endpoints that are disabled by it. */
  @Transactional
  void note(List<Ended> ended) {
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK);
        PreparedStatement note = connection.prepareStatement(NOTE)) {
      lock.setArray(1, Columns.of(connection, "uuid", ended, Ended::id));
      lock.execute();
      note.setArray(1, Columns.of(connection, "uuid", ended, Ended::id));
      note.setArray(2, Columns.of(connection, "int", ended, e -> e.outcome().status()));
      note.setArray(3, Columns.of(connection, "text", ended, Ended::failure));
      note.setArray(4, Columns.of(connection, "int", ended, e -> e.outcome().millis()));
      note.setTimestamp(5, Timestamp.from(clock.instant()));
      note.setLong(6, config.disable().toSeconds());
      try (ResultSet row = note.executeQuery()) {
        while (row.next()) {
          tell(row);
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException("note how webhooks ended", e);
    }
  }

  private void tell(ResultSet row) throws SQLException {
    if (row.getBoolean(2)) {
      UUID endpoint = row.getObject(1, UUID.class);
      incidents.record(
          Incidents.Kind.WEBHOOK_DISABLED,
          endpoint.toString(),
          "endpoint %s, %s, last %s".formatted(endpoint, row.getString(3), row.getString(4)));
    }
  }
}
