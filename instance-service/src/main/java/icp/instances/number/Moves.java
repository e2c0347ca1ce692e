package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happens to numbers that are taken, each move with its line in the ledger. The caller holds
 * the locks of the filings; the guards stand in the statements all the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Moves {
  /** Locked in the order of instance and slot, so that two batches cannot wait for each other. */
  private static final String RESERVE_UNUSED =
      """
      with wanted as (
        select * from unnest(?::uuid[], ?::int[], ?::uuid[], ?::int[])
          as w (filing_id, revision, instance_id, turn)
      ), unused as (
        select n.id, n.instance_id, n.slot from service_number n
        where n.state = 'ALLOTTED' and n.instance_id in (select instance_id from wanted)
        order by n.instance_id, n.slot for update
      ), turned as (
        select id, instance_id, row_number() over (partition by instance_id order by slot) as turn
        from unused
      )
      update service_number n
      set state = 'RESERVED', filing_id = w.filing_id, revision = w.revision
      from turned t join wanted w using (instance_id, turn)
      where n.id = t.id
      returning\s"""
          + ServiceNumber.COLUMNS;

  private static final String RAISE =
      """
      update service_number n set revision = w.revision
      from unnest(?::uuid[], ?::int[]) as w (filing_id, revision)
      where n.filing_id = w.filing_id and n.state = 'RESERVED' and n.revision < w.revision
      returning\s"""
          + ServiceNumber.COLUMNS;

  private static final String FREE =
      """
      delete from service_number n
      using unnest(?::uuid[], ?::int[]) as w (filing_id, revision)
      where n.filing_id = w.filing_id and n.state = 'RESERVED' and n.revision <= w.revision
        and not n.asked_for
      returning\s"""
          + ServiceNumber.COLUMNS;

  /** The filing is told from the request: in the row it is gone. */
  private static final String GIVE_BACK =
      """
      update service_number n set state = 'ALLOTTED', filing_id = null, revision = null
      from unnest(?::uuid[], ?::int[]) as w (filing_id, revision)
      where n.filing_id = w.filing_id and n.state = 'RESERVED' and n.revision <= w.revision
        and n.asked_for
      returning n.id, n.number, n.scope, n.slot, n.instance_id, n.account_id, n.state,
                n.asked_for, w.filing_id, w.revision, n.taken_at
      """;

  private static final String CONSUME =
      "update service_number n set state = 'FILED'"
          + " where n.filing_id = any (?::uuid[]) and n.state = 'RESERVED' returning "
          + ServiceNumber.COLUMNS;

  private static final String FREE_UNUSED =
      "delete from service_number n where n.id = ? and n.state = 'ALLOTTED' returning "
          + ServiceNumber.COLUMNS;

  private final Statements statements;
  private final Ledger ledger;

  Moves(Statements statements, Ledger ledger) {
    this.statements = statements;
    this.ledger = ledger;
  }

  /** Sets numbers aside that their applicant asked for, as far as there are unused ones. */
  public List<ServiceNumber> reserveUnused(List<Hold> holds, Instant now) {
    if (holds.isEmpty()) {
      return List.of();
    }
    Map<UUID, Integer> turns = new HashMap<>();
    List<ServiceNumber> reserved =
        statements.rows(
            "reserve unused numbers",
            RESERVE_UNUSED,
            ServiceNumber::read,
            Column.of("uuid", holds, Hold::filingId),
            Column.of("int", holds, Hold::revision),
            Column.of("uuid", holds, Hold::instanceId),
            Column.of("int", holds, hold -> turns.merge(hold.instanceId(), 1, Integer::sum)));
    ledger.append(
        Act.RESERVE, NumberState.ALLOTTED.name(), NumberState.RESERVED.name(), reserved, now);
    return reserved;
  }

  /** Keeps what filings hold for their later revisions. */
  public void raise(List<Hold> holds, Instant now) {
    List<ServiceNumber> raised = ofHolds("keep numbers", RAISE, holds);
    String reserved = NumberState.RESERVED.name();
    ledger.append(Act.RESERVE, reserved, reserved, raised, now);
  }

  /** Lets go what filings hold for these or earlier revisions; who asked for a number keeps it. */
  public List<ServiceNumber> letGo(List<Hold> holds, Instant now) {
    List<ServiceNumber> freed = ofHolds("free numbers", FREE, holds);
    List<ServiceNumber> given = ofHolds("give numbers back", GIVE_BACK, holds);
    String reserved = NumberState.RESERVED.name();
    ledger.append(Act.RELEASE, reserved, Ledger.FREE, freed, now);
    ledger.append(Act.RELEASE, reserved, NumberState.ALLOTTED.name(), given, now);
    List<ServiceNumber> gone = new ArrayList<>(freed);
    gone.addAll(given);
    return gone;
  }

  private List<ServiceNumber> ofHolds(String what, String sql, List<Hold> holds) {
    if (holds.isEmpty()) {
      return List.of();
    }
    return statements.rows(
        what,
        sql,
        ServiceNumber::read,
        Column.of("uuid", holds, Hold::filingId),
        Column.of("int", holds, Hold::revision));
  }

  /** Uses up, for ever, what approved filings hold. */
  public void consume(Collection<UUID> filings, Instant now) {
    List<ServiceNumber> consumed =
        statements.rows(
            "consume numbers", CONSUME, ServiceNumber::read, new Column("uuid", filings.toArray()));
    ledger.append(
        Act.CONSUME, NumberState.RESERVED.name(), NumberState.FILED.name(), consumed, now);
  }

  /** Frees a number that no filing uses; false when one does by now. */
  boolean freeUnused(ServiceNumber number, Instant now) {
    List<ServiceNumber> freed =
        statements.rows("free a number", FREE_UNUSED, ServiceNumber::read, number.id());
    ledger.append(Act.RELEASE, NumberState.ALLOTTED.name(), Ledger.FREE, freed, now);
    return !freed.isEmpty();
  }
}
