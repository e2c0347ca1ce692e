package icp.instances.subscription;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import icp.platform.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row per instance of which anything was ever told, also while its purchase is not known yet.
 * Its lock keeps the events of an instance to one transaction at a time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Streams {
  /** In the order of their names, so that two batches cannot wait for each other. */
  private static final String MAKE =
      """
      insert into billing_stream (id, provider_id)
      select id, name from unnest(?::uuid[], ?::text[]) as s (id, name) order by name
      on conflict (provider_id) do nothing
      """;

  private static final String LOCK =
      """
      select id, provider_id from billing_stream where provider_id = any (?::text[])
      order by provider_id for update
      """;

  private final Statements statements;

  Streams(Statements statements) {
    this.statements = statements;
  }

  /** Locks instances by their names in the feed, makes those that are new, and tells their ids. */
  public Map<String, UUID> lock(Collection<String> providerIds) {
    List<String> names = List.copyOf(new TreeSet<>(providerIds));
    Column column = new Column("text", names.toArray());
    statements.change("make streams", MAKE, Column.of("uuid", names, name -> Ids.next()), column);
    return statements
        .rows(
            "lock streams",
            LOCK,
            row -> Map.entry(row.getString(2), row.getObject(1, UUID.class)),
            column)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Makes the row of an instance that operators keep. */
  void make(UUID id) {
    statements.change("make a stream", "insert into billing_stream (id) values (?)", id);
  }

  /** Locks an instance that is there. */
  void lock(UUID id) {
    statements.rows(
        "lock a stream",
        "select id from billing_stream where id = ? for update",
        row -> row.getObject(1, UUID.class),
        id);
  }
}
