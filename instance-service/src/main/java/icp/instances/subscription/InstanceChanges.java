package icp.instances.subscription;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Instances that changed and whose filings nobody has looked at since. A queue of its own: whoever
 * changes an instance holds its lock and must not wait for filings, whose checks wait for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InstanceChanges {
  private static final String TAKE =
      """
      delete from instance_change where id in
        (select id from instance_change order by id limit ? for update skip locked)
      returning instance_id
      """;

  private final Statements statements;

  InstanceChanges(Statements statements) {
    this.statements = statements;
  }

  void append(Collection<UUID> instances) {
    statements.change(
        "queue changed instances",
        "insert into instance_change (instance_id) select * from unnest(?::uuid[])",
        new Column("uuid", instances.toArray()));
  }

  /** Takes some off the queue; another replica's are passed over. */
  public List<UUID> take(int most) {
    return statements.rows(
        "take changed instances", TAKE, row -> row.getObject(1, UUID.class), most);
  }
}
