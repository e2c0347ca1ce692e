package icp.instances.check;

import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row per filing. Its lock keeps the reservation of a filing to one transaction at a time, and
 * its answers in the order in which they commit.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingHolds {
  private static final String MAKE =
      """
      insert into filing_hold (filing_id)
      select filing from unnest(?::uuid[]) as filing order by filing
      on conflict do nothing
      """;
  private static final String LOCK =
      """
      select filing_id, examined_revision, released_revision, filed from filing_hold
      where filing_id = any (?::uuid[]) order by filing_id for update
      """;
  private static final String EXAMINED =
      """
      update filing_hold h set examined_revision = w.revision
      from unnest(?::uuid[], ?::int[]) as w (filing_id, revision)
      where h.filing_id = w.filing_id and h.examined_revision < w.revision
      """;
  private static final String RELEASED =
      """
      update filing_hold h set released_revision = w.revision, due_at = null
      from unnest(?::uuid[], ?::int[]) as w (filing_id, revision)
      where h.filing_id = w.filing_id and h.released_revision < w.revision
      """;

  /**
   * Of several moves of a filing the last counts; an older one that is told again changes nothing.
   */
  private static final String MOVED =
      """
      update filing_hold h set status = w.status, move_sequence = w.sequence,
             filed = w.filed,
             due_at = case when w.filed or w.status = any (?::text[]) then h.due_at end
      from (select distinct on (filing_id) *
            from unnest(?::uuid[], ?::bigint[], ?::text[], ?::bool[])
              as m (filing_id, sequence, status, filed) order by filing_id, sequence desc) w
      where h.filing_id = w.filing_id and h.move_sequence < w.sequence
      """;

  private final Statements statements;

  FilingHolds(Statements statements) {
    this.statements = statements;
  }

  /** Locks filings until the transaction ends, in the order of their ids. */
  Map<UUID, FilingHold> lock(Collection<UUID> filings) {
    Column ids = new Column("uuid", filings.toArray());
    statements.change("make the rows of filings", MAKE, ids);
    return statements.rows("lock filings", LOCK, FilingHolds::read, ids).stream()
        .collect(Collectors.toMap(FilingHold::filingId, Function.identity()));
  }

  private static FilingHold read(ResultSet row) throws SQLException {
    return new FilingHold(
        row.getObject(1, UUID.class), row.getInt(2), row.getInt(3), row.getBoolean(4));
  }

  /** Remembers where filings stand. */
  void moved(List<FilingStateChanged> moves) {
    statements.change(
        "remember where filings stand",
        MOVED,
        new Column("text", FilingEnds.UNDER_WAY.stream().map(FilingStatus::name).toArray()),
        Column.of("uuid", moves, FilingStateChanged::filingId),
        Column.of("bigint", moves, FilingStateChanged::sequence),
        Column.of("text", moves, move -> move.to().name()),
        Column.of("bool", moves, FilingStateChanged::filed));
  }

  /** Remembers which revisions were examined. */
  void examined(Map<UUID, Integer> revisions) {
    change("remember what was examined", EXAMINED, revisions);
  }

  /** Remembers which revisions were let go: nothing is reserved for them or earlier ones again. */
  void released(Map<UUID, Integer> revisions) {
    change("remember what was released", RELEASED, revisions);
  }

  private void change(String what, String sql, Map<UUID, Integer> revisions) {
    statements.change(
        what,
        sql,
        new Column("uuid", revisions.keySet().toArray()),
        new Column("int", revisions.values().toArray()));
  }
}
