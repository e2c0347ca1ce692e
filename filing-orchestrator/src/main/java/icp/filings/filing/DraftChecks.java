package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.DraftChecked;
import icp.contracts.Part;
import icp.filings.filing.FilingChecks.Check;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What was asked of the parts' owners while filings are typed, and what they said: provisional, and
 * nothing that a submission looks at. A row is of one edit; one of an earlier revision shows
 * nothing.
 */
@ApplicationScoped
class DraftChecks implements MoveEffect {
  private static final String ASK =
      """
      insert into draft_check (filing_id, part, revision, sequence)
      select * from unnest(?::uuid[], ?::text[], ?::int[], ?::bigint[])
        as a (filing_id, part, revision, sequence) order by filing_id, part
      on conflict (filing_id, part) do update
      set revision = excluded.revision, sequence = excluded.sequence, findings = null, book = null,
          documents = null, answered_at = null
      """;

  private static final String DROP =
      """
      delete from draft_check c using unnest(?::uuid[], ?::text[]) as d (filing_id, part)
      where c.filing_id = d.filing_id and c.part = d.part
      """;

  private static final String FORGET = "delete from draft_check where filing_id = any (?::uuid[])";

  /** An answer about an older edit, or about what was handed in since, changes nothing. */
  private static final String ANSWER =
      """
      update draft_check c set findings = a.findings, book = a.book, documents = a.documents, answered_at = ?
      from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[])
             as a (filing_id, part, sequence, findings, book, documents),
           filing f
      where c.filing_id = a.filing_id and c.part = a.part and c.sequence = a.sequence
        and f.id = c.filing_id and f.revision = c.revision and f.status in ('DRAFT', 'RETURNED')
      returning c.filing_id, f.account_id, c.sequence, c.part, c.findings
      """;

  private static final String READ =
      """
      select c.filing_id, c.part, c.revision, c.findings, c.book, c.answered_at, c.documents
      from draft_check c join filing f on f.id = c.filing_id and f.revision = c.revision
      where c.filing_id = any (?::uuid[]) order by c.filing_id, c.part
      """;

  private final AgroalDataSource database;
  private final FindingTexts findings;
  private final Clock clock;

  DraftChecks(AgroalDataSource database, FindingTexts findings, Clock clock) {
    this.database = database;
    this.findings = findings;
    this.clock = clock;
  }

  @Override
  public void of(MoveBatch batch) {
    if (!batch.typed().isEmpty()) {
      ask(batch.typed());
    }
    if (!batch.dropped().isEmpty()) {
      drop(batch.dropped());
    }
    if (!batch.erased().isEmpty()) {
      forget(batch.erased());
    }
  }

  private void ask(List<CheckRequested> asked) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(ASK)) {
      insert.setArray(1, Columns.of(connection, "uuid", asked, CheckRequested::filingId));
      insert.setArray(2, Columns.of(connection, "text", asked, one -> one.part().name()));
      insert.setArray(3, Columns.of(connection, "int", asked, CheckRequested::revision));
      insert.setArray(4, Columns.of(connection, "bigint", asked, CheckRequested::draft));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("ask about drafts", e);
    }
  }

  private void drop(List<DraftQuestions.Dropped> dropped) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(DROP)) {
      delete.setArray(1, Columns.of(connection, "uuid", dropped, DraftQuestions.Dropped::filingId));
      delete.setArray(2, Columns.of(connection, "text", dropped, one -> one.part().name()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("drop what was found of drafts", e);
    }
  }

  private void forget(List<UUID> erased) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setArray(1, connection.createArrayOf("uuid", erased.toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget what was found of drafts", e);
    }
  }

  /** Keeps answers, and tells which of them are about drafts as they are now. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<DraftChecked> answer(List<CheckAnswered> answers) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(ANSWER)) {
      update.setTimestamp(1, Timestamp.from(clock.instant()));
      update.setArray(2, Columns.of(connection, "uuid", answers, CheckAnswered::filingId));
      update.setArray(3, Columns.of(connection, "text", answers, a -> a.part().name()));
      update.setArray(4, Columns.of(connection, "bigint", answers, CheckAnswered::draft));
      update.setArray(
          5, Columns.of(connection, "text", answers, a -> findings.write(a.findings())));
      update.setArray(6, Columns.of(connection, "text", answers, CheckAnswered::book));
      update.setArray(
          7, Columns.of(connection, "text", answers, a -> findings.written(a.documents())));
      List<DraftChecked> kept = new ArrayList<>();
      try (ResultSet row = update.executeQuery()) {
        while (row.next()) {
          kept.add(told(row));
        }
      }
      return kept;
    } catch (SQLException e) {
      throw new DatabaseException("keep what was found of drafts", e);
    }
  }

  private DraftChecked told(ResultSet row) throws SQLException {
    return new DraftChecked(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getLong(3),
        Part.valueOf(row.getString(4)),
        findings.read(row.getString(5)).stream().noneMatch(finding -> finding.blocks()));
  }

  /** What was found of filings as they are typed; of those only that are. */
  List<Check> of(Collection<UUID> filings) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
      List<Check> checks = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          checks.add(check(row));
        }
      }
      return checks;
    } catch (SQLException e) {
      throw new DatabaseException("read what was found of drafts", e);
    }
  }

  private Check check(ResultSet row) throws SQLException {
    Timestamp answered = row.getTimestamp(6);
    return new Check(
        row.getObject(1, UUID.class),
        Part.valueOf(row.getString(2)),
        row.getInt(3),
        findings.read(row.getString(4)),
        Collections.emptySortedMap(),
        row.getString(5),
        answered == null ? null : answered.toInstant(),
        findings.documents(row.getString(7)));
  }
}
