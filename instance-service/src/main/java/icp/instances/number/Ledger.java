package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Every move of every number, kept for ever. Its sums are the rows of {@code service_number}. */
@ApplicationScoped
class Ledger {
  static final String FREE = "FREE";

  private static final String APPEND =
      """
      insert into service_number_ledger (at, act, from_state, to_state,
             number, scope, slot, instance_id, account_id, filing_id, revision)
      select ?, ?, ?, ?, * from unnest(
             ?::uuid[], ?::text[], ?::int[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[])
      """;

  private final Statements statements;

  Ledger(Statements statements) {
    this.statements = statements;
  }

  /** Writes one line for each of several numbers that made the same move. */
  void append(Act act, String from, String to, List<ServiceNumber> numbers, Instant at) {
    if (numbers.isEmpty()) {
      return;
    }
    statements.change(
        "append to the ledger of numbers",
        APPEND,
        at,
        act.name(),
        from,
        to,
        Column.of("uuid", numbers, ServiceNumber::number),
        Column.of("text", numbers, ServiceNumber::scope),
        Column.of("int", numbers, ServiceNumber::slot),
        Column.of("uuid", numbers, ServiceNumber::instanceId),
        Column.of("uuid", numbers, ServiceNumber::accountId),
        Column.of("uuid", numbers, ServiceNumber::filingId),
        Column.of("int", numbers, ServiceNumber::revision));
  }
}
