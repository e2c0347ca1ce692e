package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Every move of every number, kept for ever. Its sums are the rows of {@code service_number}. */
@ApplicationScoped
class Ledger {
  private static final String APPEND =
      """
      insert into service_number_ledger (at, act, from_state, to_state,
             number, scope, slot, instance_id, account_id, filing_id, revision)
      select ?, ?, * from unnest(?::text[], ?::text[],
             ?::uuid[], ?::text[], ?::int[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[])
      """;

  private final Statements statements;

  Ledger(Statements statements) {
    this.statements = statements;
  }

  /** Writes one line for each of several numbers that are where the rows say. */
  void append(Act act, List<Moved> moved, Instant at) {
    append(act, moved, Moved::state, at);
  }

  /** Writes one line for each of several numbers that are gone. */
  void gone(Act act, List<Moved> moved, Instant at) {
    append(act, moved, one -> NumberState.FREE, at);
  }

  private void append(Act act, List<Moved> moved, Function<Moved, NumberState> to, Instant at) {
    if (moved.isEmpty()) {
      return;
    }
    moved.forEach(one -> Transitions.require(new Transitions.Edge(one.from(), act, to.apply(one))));
    List<ServiceNumber> numbers = moved.stream().map(Moved::number).toList();
    statements.change(
        "append to the ledger of numbers",
        APPEND,
        at,
        act.name(),
        Column.of("text", moved, one -> one.from().name()),
        Column.of("text", moved, one -> to.apply(one).name()),
        Column.of("uuid", numbers, ServiceNumber::number),
        Column.of("text", numbers, ServiceNumber::scope),
        Column.of("int", numbers, ServiceNumber::slot),
        Column.of("uuid", numbers, ServiceNumber::instanceId),
        Column.of("uuid", numbers, ServiceNumber::accountId),
        Column.of("uuid", numbers, ServiceNumber::filingId),
        Column.of("int", numbers, ServiceNumber::revision));
  }
}
