package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sets aside the very numbers that websites name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NamedNumbers {
  /** In the order in which all lock numbers, so that two batches cannot wait for each other. */
  private static final String RESERVE =
      """
      with named as (
        select n.id, w.filing_id, w.place, w.revision
        from service_number n
        join unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::uuid[])
          as w (number, filing_id, place, revision, holder_id) using (number, holder_id)
        where n.state = 'ALLOTTED'
        order by n.instance_id, n.slot, n.id for update of n
      )
      update service_number n
      set state = 'RESERVED', filing_id = w.filing_id, place = w.place, revision = w.revision,
          reserved_until = ?
      from named w where n.id = w.id
      returning\s"""
          + ServiceNumber.COLUMNS
          + ", 'ALLOTTED' as from_state";

  private final Statements statements;
  private final Ledger ledger;

  NamedNumbers(Statements statements, Ledger ledger) {
    this.statements = statements;
    this.ledger = ledger;
  }

  /**
   * Sets numbers aside, as far as the filings' accounts may use them and nobody does.
   *
   * @param numbers one for each of the holds
   */
  public List<ServiceNumber> reserve(List<Hold> holds, List<UUID> numbers, Instant now) {
    if (holds.isEmpty()) {
      return List.of();
    }
    List<Moved> reserved =
        statements.rows(
            "reserve named numbers",
            RESERVE,
            Moved::read,
            Column.of("uuid", numbers, number -> number),
            Column.of("uuid", holds, Hold::filingId),
            Column.of("int", holds, Hold::place),
            Column.of("int", holds, Hold::revision),
            Column.of("uuid", holds, Hold::accountId),
            now.plus(FreeSlots.RESERVED_FOR));
    ledger.append(Act.RESERVE, reserved, now);
    return reserved.stream().map(Moved::number).toList();
  }
}
