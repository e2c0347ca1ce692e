package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes slots. One statement looks for the lowest free ones and inserts into them; {@code unique
 * (scope, slot)} lets one transaction have each, and who loses a slot looks again.
 */
@ApplicationScoped
public class FreeSlots {
  /** The orchestrator asks again every few minutes while it checks: this outlasts its outages. */
  static final Duration RESERVED_FOR = Duration.ofDays(7);

  /** Each lost round is a slot that somebody else took: only endless taking and releasing nears. */
  private static final int MOST_ROUNDS = 100;

  /** In the order of scope and slot, so that two batches cannot wait for each other. */
  private static final String TAKE =
      """
      with wanted as (
        select * from unnest(?::text[], ?::int[], ?::int[], ?::uuid[], ?::uuid[], ?::uuid[],
                             ?::uuid[], ?::text[], ?::bool[], ?::bool[], ?::uuid[],
                             ?::int[], ?::int[])
          as w (scope, slot_limit, turn, id, number, instance_id,
                account_id, state, asked_for, kept, filing_id, place, revision)
      ), free as (
        select s.scope, g.slot, row_number() over (partition by s.scope order by g.slot) as turn,
               s.slot_limit - (select count(*) from service_number n where n.scope = s.scope and n.holds)
                 as left_over
        from (select distinct scope, slot_limit from wanted) s
        cross join lateral generate_series(1, s.slot_limit) as g (slot)
        where not exists (
          select from service_number n where n.scope = s.scope and n.slot = g.slot and n.holds)
      ), chosen as (
        select w.*, f.slot from wanted w join free f using (scope, turn) where f.turn <= f.left_over
      ), taken as (
        insert into service_number (id, number, scope, slot, slot_limit, instance_id,
                                    account_id, holder_id, state, asked_for, kept, filing_id,
                                    place, revision, taken_at, reserved_until)
        select id, number, scope, slot, slot_limit, instance_id,
               account_id, account_id, state, asked_for, kept, filing_id, place, revision, ?,
               case when state = 'RESERVED' then ?::timestamptz end
        from chosen order by scope, slot
        on conflict (scope, slot) where holds do nothing
        returning id
      )
      select c.id, c.slot, t.id is not null as won from chosen c left join taken t on t.id = c.id
      """;

  private final Statements statements;
  private final Ledger ledger;

  FreeSlots(Statements statements, Ledger ledger) {
    this.statements = statements;
    this.ledger = ledger;
  }

  /** Takes a slot for each; those that are not in the answer found none free. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ServiceNumber> take(List<Wanted> wanted, Instant now) {
    List<ServiceNumber> taken = new ArrayList<>();
    List<Wanted> waiting = wanted;
    for (int round = 0; !waiting.isEmpty(); round++) {
      if (round == MOST_ROUNDS) {
        throw Problems.of("unavailable", 503);
      }
      waiting = takeOnce(waiting, taken, now);
    }
    record(taken, now);
    return taken;
  }

  /** Who lost its slot to another and is to look again. */
  private List<Wanted> takeOnce(List<Wanted> wanted, List<ServiceNumber> taken, Instant now) {
    Map<UUID, Wanted> byId =
        wanted.stream().collect(Collectors.toMap(w -> w.number().id(), Function.identity()));
    List<Wanted> lost = new ArrayList<>();
    for (Attempt attempt : attempt(wanted, now)) {
      Wanted one = byId.get(attempt.id());
      if (attempt.won()) {
        taken.add(inSlot(one.number(), attempt.slot()));
      } else {
        lost.add(one);
      }
    }
    return lost;
  }

  private List<Attempt> attempt(List<Wanted> wanted, Instant now) {
    Map<String, Integer> turns = new HashMap<>();
    return statements.rows(
        "take slots",
        TAKE,
        Attempt::read,
        Column.of("text", wanted, w -> w.scope().key()),
        Column.of("int", wanted, w -> w.scope().limit()),
        Column.of("int", wanted, w -> turns.merge(w.scope().key(), 1, Integer::sum)),
        Column.of("uuid", wanted, w -> w.number().id()),
        Column.of("uuid", wanted, w -> w.number().number()),
        Column.of("uuid", wanted, w -> w.number().instanceId()),
        Column.of("uuid", wanted, w -> w.number().accountId()),
        Column.of("text", wanted, w -> w.number().state().name()),
        Column.of("bool", wanted, w -> w.number().askedFor()),
        Column.of("bool", wanted, w -> w.number().kept()),
        Column.of("uuid", wanted, w -> w.number().filingId()),
        Column.of("int", wanted, w -> w.number().place()),
        Column.of("int", wanted, w -> w.number().revision()),
        now,
        now.plus(RESERVED_FOR));
  }

  private void record(List<ServiceNumber> taken, Instant now) {
    Map<NumberState, List<ServiceNumber>> byState =
        taken.stream().collect(Collectors.groupingBy(ServiceNumber::state));
    byState.forEach(
        (state, numbers) ->
            ledger.append(
                state == NumberState.ALLOTTED ? Act.ALLOT : Act.RESERVE,
                numbers.stream().map(number -> new Moved(number, NumberState.FREE)).toList(),
                now));
  }

  private static ServiceNumber inSlot(ServiceNumber number, int slot) {
    return new ServiceNumber(
        number.id(),
        number.number(),
        number.scope(),
        slot,
        number.instanceId(),
        number.accountId(),
        number.state(),
        number.askedFor(),
        number.kept(),
        number.holderId(),
        number.filingId(),
        number.place(),
        number.revision(),
        number.takenAt());
  }

  private record Attempt(UUID id, int slot, boolean won) {
    static Attempt read(ResultSet row) throws SQLException {
      return new Attempt(
          row.getObject("id", UUID.class), row.getInt("slot"), row.getBoolean("won"));
    }
  }
}
