package icp.instances.number;

import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What becomes of numbers that no filing uses. The guards stand in the statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnusedNumbers {
  private static final String RETURNING =
      " returning " + ServiceNumber.COLUMNS + ", 'ALLOTTED' as from_state";

  private static final String FREE =
      "delete from service_number n where n.id = ? and n.state = 'ALLOTTED' and not n.kept"
          + " and n.holder_id = n.account_id"
          + RETURNING;

  private static final String GRANT =
      "update service_number n set holder_id = ? where n.id = ? and n.state = 'ALLOTTED'"
          + " and n.holder_id = n.account_id"
          + RETURNING;

  private static final String TAKE_BACK =
      "update service_number n set holder_id = account_id where n.id = ? and n.state = 'ALLOTTED'"
          + " and n.holder_id <> n.account_id"
          + RETURNING;

  /** Another replica's rows are passed over. What is kept holds its slot: there is no second. */
  private static final String INVALIDATE =
      """
      with ended as (
        select n.id from service_number n join instance i on i.id = n.instance_id
        where n.state = 'ALLOTTED' and (i.released_at is not null or i.expires_on <= ?)
        order by n.instance_id, n.slot, n.id limit ? for update of n skip locked
      )
      update service_number n set state = 'INVALID', holds = n.kept
      from ended e where n.id = e.id
      """
          + RETURNING;

  private final Statements statements;
  private final Ledger ledger;

  UnusedNumbers(Statements statements, Ledger ledger) {
    this.statements = statements;
    this.ledger = ledger;
  }

  /** Frees the slot of a number; false when it may not be, or no longer. */
  boolean free(UUID id, Instant now) {
    List<Moved> freed = statements.rows("free a number", FREE, Moved::read, id);
    ledger.gone(Act.RELEASE, freed, now);
    return !freed.isEmpty();
  }

  /** Lets another account use a number; false when it may not be, or no longer. */
  boolean grant(UUID id, UUID recipient, Instant now) {
    return told(statements.rows("grant a number", GRANT, Moved::read, recipient, id), now);
  }

  /** Ends a grant; false when a filing uses the number by now, or there is no grant. */
  boolean takeBack(UUID id, Instant now) {
    return told(statements.rows("take a number back", TAKE_BACK, Moved::read, id), now);
  }

  private boolean told(List<Moved> moved, Instant now) {
    ledger.append(Act.GRANT, moved, now);
    return !moved.isEmpty();
  }

  /** Invalidates numbers whose instance has ended; how many there were. */
  int invalidate(LocalDate today, int most, Instant now) {
    List<Moved> ended = statements.rows("invalidate numbers", INVALIDATE, Moved::read, today, most);
    ledger.append(Act.EXPIRE, ended, now);
    return ended.size();
  }
}
