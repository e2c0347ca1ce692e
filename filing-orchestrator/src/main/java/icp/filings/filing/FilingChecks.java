package icp.filings.filing;

import icp.contracts.AskedDocument;
import icp.contracts.CheckAnswered;
import icp.contracts.Finding;
import icp.contracts.Part;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** What was asked of the parts' owners for the newest revision, and what they said. */
@ApplicationScoped
class FilingChecks implements MoveEffect {
  private static final String ASK =
      """
      insert into filing_check (filing_id, part, revision)
      select * from unnest(?::uuid[], ?::text[], ?::int[])
      on conflict (filing_id, part) do update
      set revision = excluded.revision, findings = null, site_references = null, book = null,
          documents = null, answered_at = null
      """;

  private static final String KEEP =
      """
      insert into filing_check (filing_id, part, revision, findings, book, answered_at)
      values (?, ?, ?, ?, ?, ?)
      on conflict (filing_id, part) do update
      set revision = excluded.revision, findings = excluded.findings, book = excluded.book,
          answered_at = excluded.answered_at
      """;

  /** An answer for another revision than the one that was asked about changes nothing. */
  private static final String ANSWER =
      """
      update filing_check c
      set findings = a.findings, site_references = a.site_references, book = a.book,
          documents = a.documents, answered_at = ?
      from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
           as a (filing_id, part, revision, findings, site_references, book, documents)
      where c.filing_id = a.filing_id and c.part = a.part and c.revision = a.revision
      """;

  private static final String READ =
      """
      select filing_id, part, revision, findings, site_references, book, answered_at, documents
      from filing_check where filing_id = any (?::uuid[]) order by filing_id, part
      """;

  private final AgroalDataSource database;
  private final FindingTexts findings;
  private final Clock clock;

  FilingChecks(AgroalDataSource database, FindingTexts findings, Clock clock) {
    this.database = database;
    this.findings = findings;
    this.clock = clock;
  }

  /** A part of a filing that was asked about; answered when {@code answeredAt} is there. */
  record Check(
      UUID filingId,
      Part part,
      int revision,
      List<Finding> findings,
      SortedMap<Integer, String> references,
      String book,
      Instant answeredAt,
      List<AskedDocument> documents) {
    boolean fit() {
      return findings.stream().noneMatch(Finding::blocks);
    }
  }

  @Override
  public void of(MoveBatch batch) {
    if (!batch.asked().isEmpty()) {
      ask(batch.asked());
    }
  }

  private void ask(List<Asked> asked) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(ASK)) {
      insert.setArray(1, Columns.of(connection, "uuid", asked, Asked::filingId));
      insert.setArray(2, Columns.of(connection, "text", asked, a -> a.part().name()));
      insert.setArray(3, Columns.of(connection, "int", asked, Asked::revision));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("ask for checks", e);
    }
  }

  /** Keeps what was found here, without anybody being asked. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(CheckAnswered answer) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setObject(1, answer.filingId());
      insert.setString(2, answer.part().name());
      insert.setInt(3, answer.revision());
      insert.setString(4, findings.write(answer.findings()));
      insert.setString(5, answer.book());
      insert.setTimestamp(6, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep an answer", e);
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void answer(List<CheckAnswered> answers) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(ANSWER)) {
      update.setTimestamp(1, Timestamp.from(clock.instant()));
      update.setArray(2, Columns.of(connection, "uuid", answers, CheckAnswered::filingId));
      update.setArray(3, Columns.of(connection, "text", answers, a -> a.part().name()));
      update.setArray(4, Columns.of(connection, "int", answers, CheckAnswered::revision));
      update.setArray(
          5, Columns.of(connection, "text", answers, a -> findings.write(a.findings())));
      update.setArray(
          6, Columns.of(connection, "text", answers, a -> SiteTexts.write(a.references())));
      update.setArray(7, Columns.of(connection, "text", answers, CheckAnswered::book));
      update.setArray(
          8, Columns.of(connection, "text", answers, a -> findings.written(a.documents())));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep answers", e);
    }
  }

  List<Check> of(Collection<UUID> filings) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
      List<Check> checks = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          checks.add(read(row));
        }
      }
      return checks;
    } catch (SQLException e) {
      throw new DatabaseException("read checks", e);
    }
  }

  private Check read(ResultSet row) throws SQLException {
    Timestamp answered = row.getTimestamp(7);
    return new Check(
        row.getObject(1, UUID.class),
        Part.valueOf(row.getString(2)),
        row.getInt(3),
        findings.read(row.getString(4)),
        SiteTexts.read(row.getString(5)),
        row.getString(6),
        answered == null ? null : answered.toInstant(),
        findings.documents(row.getString(8)));
  }
}
