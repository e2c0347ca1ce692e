package icp.instances;

import static org.assertj.core.api.Assertions.assertThat;

import icp.instances.number.LedgerProof;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Proves that the sums over the ledger are the rows of the table, state by state and slot by slot.
 */
@ApplicationScoped
public class LedgerTap {
  private final Statements statements;
  private final LedgerProof proof;

  LedgerTap(Statements statements, LedgerProof proof) {
    this.statements = statements;
    this.proof = proof;
  }

  @Transactional
  public void holds() {
    assertThat(proof.differences()).isEmpty();
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
            "select count(*) from service_number where account_id = ? and holds",
            row -> row.getInt(1),
            account)
        .get(0);
  }

  /** Whether anything is remembered of a filing. */
  @Transactional
  public int heldRows(java.util.UUID filing) {
    return statements
        .rows(
            "count",
            "select count(*) from filing_hold where filing_id = ?",
            row -> row.getInt(1),
            filing)
        .get(0);
  }
}
