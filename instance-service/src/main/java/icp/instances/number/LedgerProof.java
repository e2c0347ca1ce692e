package icp.instances.number;

import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proves that the sums over the ledger are the numbers, state by state and slot by slot. */
@ApplicationScoped
public class LedgerProof {
  private static final int MOST = 100;

  /** One snapshot: what is written meanwhile is in neither sum, or in both. */
  private static final String DIFFERENCES =
      """
      with moves as (
        select scope, slot, number, to_state as state, 1 as n from service_number_ledger
        union all
        select scope, slot, number, from_state, -1 from service_number_ledger
      ), sums as (
        select scope, slot, number, state, sum(n)::int as n from moves
        where state <> 'FREE' group by scope, slot, number, state having sum(n) <> 0
      ), rows as (
        select scope, slot, number, state, 1 as n from service_number
      )
      select coalesce(s.number, r.number) as number, coalesce(s.state, r.state) as state,
             coalesce(s.n, 0) as by_ledger, coalesce(r.n, 0) as by_rows
      from sums s full join rows r
        on (s.scope, s.slot, s.number, s.state, s.n) = (r.scope, r.slot, r.number, r.state, r.n)
      where s.number is null or r.number is null
      order by 1, 2 limit ?
      """;

  private final Statements statements;

  LedgerProof(Statements statements) {
    this.statements = statements;
  }

  /**
   * @param number the number about which they differ
   * @param state the state
   * @param byLedger how often it is in it by the ledger
   * @param byRows how often it is in it by the rows
   */
  @Schema(name = "LedgerDifference", description = "A number of which ledger and rows differ.")
  public record Difference(UUID number, NumberState state, int byLedger, int byRows) {}

  /** The first differences; none when the ledger holds. */
  @Transactional
  public List<Difference> differences() {
    return statements.rows(
        "prove the ledger",
        DIFFERENCES,
        row ->
            new Difference(
                row.getObject(1, UUID.class),
                NumberState.valueOf(row.getString(2)),
                row.getInt(3),
                row.getInt(4)),
        MOST);
  }
}
