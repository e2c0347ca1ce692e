package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What filings do to numbers that are taken, each move with its line in the ledger. The caller
 * holds the locks of the filings; the guards stand in the statements all the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Moves {
  private static final String RETURNING =
      " returning n.id, n.number, n.scope, n.slot, n.instance_id, n.account_id, n.state,"
          + " n.asked_for, n.kept, n.holder_id, n.taken_at, ";

  /** Locked in the order of instance and slot, so that two batches cannot wait for each other. */
  private static final String RESERVE_UNUSED =
      """
      with wanted as (
        select * from unnest(?::uuid[], ?::int[], ?::int[], ?::uuid[], ?::uuid[],
                             ?::int[])
          as w (filing_id, place, revision, instance_id, holder_id, turn)
      ), unused as (
        select n.id, n.instance_id, n.holder_id, n.slot from service_number n
        where n.state = 'ALLOTTED' and n.instance_id in (select instance_id from wanted)
        order by n.instance_id, n.slot, n.id for update
      ), turned as (
        select id, instance_id, holder_id,
               row_number() over (partition by instance_id, holder_id order by slot) as turn
        from unused
      )
      update service_number n
      set state = 'RESERVED', filing_id = w.filing_id, place = w.place, revision = w.revision,
          reserved_until = ?
      from turned t join wanted w using (instance_id, holder_id, turn)
      where n.id = t.id
      """
          + RETURNING
          + "n.filing_id, n.place, n.revision, 'ALLOTTED' as from_state";

  private static final String RAISE =
      """
      with held as (
        select n.id, n.state, w.revision, w.revision = n.revision and n.state = 'ATTACHED' as stays
        from service_number n
        join unnest(?::uuid[], ?::int[], ?::int[]) as w (filing_id, place, revision)
          using (filing_id, place)
        where n.state in ('RESERVED', 'ATTACHED') and n.revision <= w.revision
        for update of n
      )
      update service_number n
      set revision = h.revision, state = case when h.stays then 'ATTACHED' else 'RESERVED' end,
          reserved_until = case when h.stays then null else ?::timestamptz end
      from held h where n.id = h.id
      """
          + RETURNING
          + "n.filing_id, n.place, n.revision, h.state as from_state";

  private static final String FREE =
      """
      delete from service_number n
      using unnest(?::uuid[], ?::int[], ?::int[]) as w (filing_id, place, revision)
      where n.filing_id = w.filing_id and n.place = coalesce(w.place, n.place) and n.state in ('RESERVED', 'ATTACHED')
        and n.revision <= w.revision and not n.asked_for
      """
          + RETURNING
          + "n.filing_id, n.place, n.revision, n.state as from_state";

  /** The filing is told from the row before: in the row after it is gone. */
  private static final String GIVE_BACK =
      """
      with held as (
        select n.id, n.state, n.filing_id, n.place, n.revision from service_number n
        join unnest(?::uuid[], ?::int[], ?::int[]) as w (filing_id, place, revision)
          on n.filing_id = w.filing_id and n.place = coalesce(w.place, n.place)
        where n.state in ('RESERVED', 'ATTACHED') and n.revision <= w.revision and n.asked_for
        for update of n
      )
      update service_number n
      set state = 'ALLOTTED', filing_id = null, place = null, revision = null,
          reserved_until = null
      from held h where n.id = h.id
      """
          + RETURNING
          + "h.filing_id, h.place, h.revision, h.state as from_state";

  private static final String ATTACH =
      """
      update service_number n set state = 'ATTACHED', reserved_until = null
      from unnest(?::uuid[], ?::int[], ?::int[]) as w (filing_id, place, revision)
      where n.filing_id = w.filing_id and n.place = coalesce(w.place, n.place)
        and n.state = 'RESERVED' and n.revision <= w.revision
      """
          + RETURNING
          + "n.filing_id, n.place, n.revision, 'RESERVED' as from_state";

  private static final String CONSUME =
      """
      with held as (
        select n.id, n.state from service_number n
        where n.filing_id = any (?::uuid[]) and n.state in ('RESERVED', 'ATTACHED') for update
      )
      update service_number n set state = 'FILED', reserved_until = null
      from held h where n.id = h.id
      """
          + RETURNING
          + "n.filing_id, n.place, n.revision, h.state as from_state";

  private final Statements statements;
  private final Ledger ledger;

  Moves(Statements statements, Ledger ledger) {
    this.statements = statements;
    this.ledger = ledger;
  }

  /** Sets numbers aside that the filings' accounts may use, as far as there are unused ones. */
  public List<ServiceNumber> reserveUnused(List<Hold> holds, Instant now) {
    if (holds.isEmpty()) {
      return List.of();
    }
    Map<List<UUID>, Integer> turns = new HashMap<>();
    List<Moved> reserved =
        statements.rows(
            "reserve unused numbers",
            RESERVE_UNUSED,
            Moved::read,
            Column.of("uuid", holds, Hold::filingId),
            Column.of("int", holds, Hold::place),
            Column.of("int", holds, Hold::revision),
            Column.of("uuid", holds, Hold::instanceId),
            Column.of("uuid", holds, Hold::accountId),
            Column.of("int", holds, hold -> turns.merge(hold.source(), 1, Integer::sum)),
            now.plus(FreeSlots.RESERVED_FOR));
    ledger.append(Act.RESERVE, reserved, now);
    return reserved.stream().map(Moved::number).toList();
  }

  /** Keeps what filings hold for these revisions, as long as if they were reserved now. */
  public void raise(List<Hold> holds, Instant now) {
    List<Moved> raised = ofHolds("keep numbers", RAISE, holds, now.plus(FreeSlots.RESERVED_FOR));
    ledger.append(Act.RESERVE, raised, now);
  }

  /** Lets go what filings hold for these or earlier revisions; who asked for a number keeps it. */
  public void letGo(List<Hold> holds, Instant now) {
    end(Act.RELEASE, holds, now);
  }

  /** The same, when nobody has used the reservations in their time. */
  public void lapse(List<Hold> holds, Instant now) {
    end(Act.EXPIRE, holds, now);
  }

  private void end(Act act, List<Hold> holds, Instant now) {
    ledger.gone(act, ofHolds("free numbers", FREE, holds), now);
    ledger.append(act, ofHolds("give numbers back", GIVE_BACK, holds), now);
  }

  /** Filings passed all checks of these revisions: what they hold lapses no longer. */
  public void attach(List<Hold> holds, Instant now) {
    ledger.append(Act.ATTACH, ofHolds("attach numbers", ATTACH, holds), now);
  }

  private List<Moved> ofHolds(String what, String sql, List<Hold> holds, Object... more) {
    if (holds.isEmpty()) {
      return List.of();
    }
    Stream<Object> columns =
        Stream.of(
            Column.of("uuid", holds, Hold::filingId),
            Column.of("int", holds, Hold::place),
            Column.of("int", holds, Hold::revision));
    return statements.rows(
        what, sql, Moved::read, Stream.concat(columns, Stream.of(more)).toArray());
  }

  /** Uses up, for ever, what approved filings hold. */
  public void consume(Collection<UUID> filings, Instant now) {
    List<Moved> consumed =
        statements.rows(
            "consume numbers", CONSUME, Moved::read, new Column("uuid", filings.toArray()));
    ledger.append(Act.CONSUME, consumed, now);
  }
}
