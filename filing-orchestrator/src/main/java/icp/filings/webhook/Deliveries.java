package icp.filings.webhook;

import icp.platform.messaging.DatabaseException;
import icp.platform.sealing.WrappedKey;
import io.agroal.api.AgroalDataSource;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deliveries that are to be sent now. */
@ApplicationScoped
class Deliveries {
  /** Whoever is killed while sending is taken for dead after this. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  /**
   * Walks from one endpoint with something waiting to the next, so that the backlog of one is not
   * looked through to find another. An endpoint is locked while some of its deliveries are taken:
   * no two replicas together take more than it may have. One that fails gets one at a time.
   */
  private static final String TAKE =
      """
      with recursive t as materialized (select ?::timestamptz as now),
      waiting (endpoint_id) as (
        (select endpoint_id from webhook_delivery where next_at is not null
         order by endpoint_id limit 1)
        union all
        select (select d.endpoint_id from webhook_delivery d
                where d.next_at is not null and d.endpoint_id > w.endpoint_id
                order by d.endpoint_id limit 1)
        from waiting w where w.endpoint_id is not null
      ), chosen as materialized (
        select e.id, case when e.failing_since is null then ? else 1 end as slots
        from webhook_endpoint e
        where e.enabled and e.id in (select endpoint_id from waiting)
          and exists (select from webhook_delivery d, t
                      where d.endpoint_id = e.id and d.next_at <= t.now
                        and (d.taken_until is null or d.taken_until <= t.now))
        order by random() limit ? for no key update skip locked
      ), due as materialized (
        select d.id from t, chosen c cross join lateral (
          select id from webhook_delivery
          where endpoint_id = c.id and next_at <= t.now
            and (taken_until is null or taken_until <= t.now)
          order by next_at
          limit greatest(0, c.slots - (select count(*) from webhook_delivery
                                       where endpoint_id = c.id and taken_until > t.now))
        ) d
        limit ?
      ), taken as (
        update webhook_delivery d
        set attempts = d.attempts + 1, taken_until = t.now + ? * interval '1 s'
        from t, due
        where d.id = due.id and d.next_at <= t.now
          and (d.taken_until is null or d.taken_until <= t.now)
        returning d.id, d.endpoint_id, d.event_id, d.type, d.position, d.created_at
      )
      select d.id, d.endpoint_id, d.event_id, d.type, coalesce(p.at, d.created_at), p.data, e.url,
             s.ids, s.sealed, s.wrapped_keys, s.key_ids
      from taken d join webhook_endpoint e on e.id = d.endpoint_id
           left join publication p on p.position = d.position
           cross join lateral (
             select coalesce(array_agg(id order by made_at desc, id), '{}') as ids,
                    array_agg(sealed order by made_at desc, id) as sealed,
                    array_agg(wrapped_key order by made_at desc, id) as wrapped_keys,
                    array_agg(key_id order by made_at desc, id) as key_ids
             from webhook_secret, t
             where endpoint_id = e.id and (until is null or until > t.now)
           ) s
      """;

  /**
   * When the first of those is due that are not yet; the same walk. One that is due and was not
   * taken waits for another's end, which wakes the loop.
   */
  private static final String NEXT =
      """
      with recursive t as materialized (select ?::timestamptz as now),
      waiting (endpoint_id) as (
        (select endpoint_id from webhook_delivery where next_at is not null
         order by endpoint_id limit 1)
        union all
        select (select d.endpoint_id from webhook_delivery d
                where d.next_at is not null and d.endpoint_id > w.endpoint_id
                order by d.endpoint_id limit 1)
        from waiting w where w.endpoint_id is not null
      )
      select min(d.next_at)
      from t, waiting w join webhook_endpoint e on e.id = w.endpoint_id and e.enabled
      cross join lateral (
        select next_at from webhook_delivery
        where endpoint_id = w.endpoint_id and next_at > t.now order by next_at limit 1
      ) d
      """;

  private final AgroalDataSource database;
  private final WebhookConfig config;
  private final Clock clock;

  Deliveries(AgroalDataSource database, WebhookConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * One that is to be sent.
   *
   * @param at when what it tells happened
   * @param data what it tells, as JSON; null for a test
   * @param secrets those that sign it, the newest first
   */
  record Taken(
      UUID id,
      UUID endpointId,
      UUID eventId,
      String type,
      Instant at,
      byte[] data,
      String url,
      List<SealedSecret> secrets) {}

  /** Takes some, for as long as an attempt may last. */
  @Transactional
  List<Taken> take(int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setTimestamp(1, Timestamp.from(clock.instant()));
      take.setInt(2, config.perEndpoint());
      take.setInt(3, atMost);
      take.setInt(4, atMost);
      take.setLong(5, config.patience().plus(LEASE).toSeconds());
      List<Taken> taken = new ArrayList<>();
      try (ResultSet row = take.executeQuery()) {
        while (row.next()) {
          taken.add(read(row));
        }
      }
      return taken;
    } catch (SQLException e) {
      throw new DatabaseException("take webhook deliveries", e);
    }
  }

  /** How long until another is due; empty where none waits. */
  Optional<Duration> untilNext() {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement find = connection.prepareStatement(NEXT)) {
      find.setTimestamp(1, Timestamp.from(now));
      try (ResultSet row = find.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getTimestamp(1))
            .map(next -> Duration.between(now, next.toInstant()).plusMillis(1));
      }
    } catch (SQLException e) {
      throw new DatabaseException("find when webhooks are due", e);
    }
  }

  private static Taken read(ResultSet row) throws SQLException {
    return new Taken(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getString(4),
        row.getTimestamp(5).toInstant(),
        row.getBytes(6),
        row.getString(7),
        secrets(row));
  }

  private static List<SealedSecret> secrets(ResultSet row) throws SQLException {
    List<SealedSecret> secrets = new ArrayList<>();
    UUID[] ids = (UUID[]) row.getArray(8).getArray();
    for (int i = 0; i < ids.length; i++) {
      byte[] sealed = ((byte[][]) row.getArray(9).getArray())[i];
      byte[] wrapped = ((byte[][]) row.getArray(10).getArray())[i];
      long key = ((Long[]) row.getArray(11).getArray())[i];
      secrets.add(new SealedSecret(ids[i], sealed, new WrappedKey(key, wrapped)));
    }
    return secrets;
  }
}
