package icp.instances.subscription;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import icp.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that billing ever told, in the table {@code billing_event}; nothing of it changes. */
@ApplicationScoped
public class BillingEvents {
  private static final String SELECT =
      "select id, instance_id, sequence, at, recorded_at, told from billing_event where ";
  private static final String APPEND =
      """
      insert into billing_event (id, instance_id, sequence, at, recorded_at, told)
      select id, instance_id, sequence, at::timestamptz, recorded_at::timestamptz, told::jsonb
      from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[])
        as e (id, instance_id, sequence, at, recorded_at, told)
      """;

  private final Statements statements;
  private final ObjectMapper json;

  BillingEvents(Statements statements, ObjectMapper json) {
    this.statements = statements;
    this.json = json;
  }

  /** Everything that was told of several instances, each in the order of its sequence. */
  public Map<UUID, List<BillingEvent>> of(Collection<UUID> instances) {
    return statements
        .rows(
            "read what billing told",
            SELECT + "instance_id = any (?::uuid[]) order by instance_id, sequence",
            this::read,
            new Column("uuid", instances.toArray()))
        .stream()
        .collect(groupingBy(BillingEvent::instanceId));
  }

  /** One page of what was told of an instance, heard last first. */
  public List<BillingEvent> page(UUID instance, PageRequest page) {
    return statements.rows(
        "read what billing told",
        SELECT + "instance_id = ? and id < ? order by id desc limit ?",
        this::read,
        instance,
        page.before(),
        page.fetch());
  }

  /** Keeps new events, by one statement. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<BillingEvent> events) {
    statements.change(
        "keep what billing told",
        APPEND,
        Column.of("uuid", events, BillingEvent::id),
        Column.of("uuid", events, BillingEvent::instanceId),
        Column.of("bigint", events, BillingEvent::sequence),
        Column.of("text", events, event -> event.at().toString()),
        Column.of("text", events, event -> event.recordedAt().toString()),
        Column.of("text", events, this::text));
  }

  private String text(BillingEvent event) {
    try {
      return json.writeValueAsString(event.told());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What billing told cannot be written", e);
    }
  }

  private BillingEvent read(ResultSet row) throws SQLException {
    try {
      return new BillingEvent(
          row.getObject(1, UUID.class),
          row.getObject(2, UUID.class),
          row.getLong(3),
          row.getObject(4, OffsetDateTime.class).toInstant(),
          row.getObject(5, OffsetDateTime.class).toInstant(),
          json.readValue(row.getString(6), Told.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What this service wrote is not readable", e);
    }
  }
}
