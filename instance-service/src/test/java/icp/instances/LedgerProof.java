package icp.instances;

import static org.assertj.core.api.Assertions.assertThat;

import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Proves that the sums over the ledger are the rows of the table, state by state and slot by slot.
 */
@ApplicationScoped
public class LedgerProof {
  private static final String DIFFERENCES =
      """
      with moves as (
        select scope, slot, number, to_state as state, 1 as n from service_number_ledger
        union all
        select scope, slot, number, from_state, -1 from service_number_ledger
      ), sums as (
        select scope, slot, number, state, sum(n) as n from moves
        where state <> 'FREE' group by scope, slot, number, state having sum(n) <> 0
      ), rows as (
        select scope, slot, number, state, 1::numeric as n from service_number
      )
      (select * from sums except select * from rows)
      union all
      (select * from rows except select * from sums)
      """;

  private final Statements statements;

  LedgerProof(Statements statements) {
    this.statements = statements;
  }

  @Transactional
  public void holds() {
    assertThat(
            statements.rows("compare", DIFFERENCES, row -> row.getString(1) + "/" + row.getInt(2)))
        .isEmpty();
  }

  @Transactional
  public List<String> acts(java.util.UUID filing) {
    return statements.rows(
        "read the ledger",
        "select act || ' ' || from_state || ' ' || to_state from service_number_ledger"
            + " where filing_id = ? order by entry",
        row -> row.getString(1),
        filing);
  }

  @Transactional
  public int taken(java.util.UUID account) {
    return statements
        .rows(
            "count",
            "select count(*) from service_number where account_id = ?",
            row -> row.getInt(1),
            account)
        .get(0);
  }
}
