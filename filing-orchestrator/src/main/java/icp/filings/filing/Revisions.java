package icp.filings.filing;

import icp.filings.journey.Trigger;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.sealing.DataKey;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What applicants had said at each submission. */
@ApplicationScoped
public class Revisions implements MoveEffect {
  private static final String KEEP =
      """
      insert into filing_revision (filing_id, revision, facts, submitted_at)
      select r.*, t.at
      from unnest(?::uuid[], ?::int[], ?::bytea[]) as r (filing_id, revision, facts),
           (select ?::timestamptz) as t (at)
      """;

  private static final String ERASE =
      "update filing_revision set facts = null where filing_id = any (?::uuid[])";

  private static final String READ =
      """
      select r.revision, r.facts, r.submitted_at, k.wrapped_key, k.key_id
      from filing_revision r left join filing_key k on k.filing_id = r.filing_id
      where r.filing_id = ? order by r.revision
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;

  Revisions(AgroalDataSource database, FilingSeal seal) {
    this.seal = seal;
    this.database = database;
  }

  /**
   * One submission.
   *
   * @param facts what the applicant said, as JSON
   */
  public record Revision(int revision, String facts, Instant submittedAt) {}

  @Override
  public void of(MoveBatch batch) {
    List<FilingEvent> submitted =
        batch.events().stream()
            .filter(event -> event.trigger().equals(Trigger.SUBMIT.name()))
            .toList();
    if (!submitted.isEmpty()) {
      keep(submitted, batch);
    }
    if (!batch.erased().isEmpty()) {
      erase(batch.erased());
    }
  }

  private void keep(List<FilingEvent> submitted, MoveBatch batch) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setArray(1, Columns.of(connection, "uuid", submitted, FilingEvent::filingId));
      insert.setArray(2, Columns.of(connection, "int", submitted, FilingEvent::revision));
      insert.setArray(
          3,
          Columns.of(
              connection,
              "bytea",
              submitted,
              e -> FilingSeal.sealedFacts(batch.changed().get(e.filingId()), e.revision())));
      insert.setTimestamp(4, Timestamp.from(batch.at()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep revisions", e);
    }
  }

  private void erase(List<UUID> filings) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(ERASE)) {
      update.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("erase revisions", e);
    }
  }

  private Revision read(ResultSet row, UUID filing) throws SQLException {
    int revision = row.getInt(1);
    DataKey key = seal.key(row, filing);
    return new Revision(
        revision,
        FilingSeal.facts(key, filing, revision, row.getBytes(2)),
        row.getTimestamp(3).toInstant());
  }

  /** All of a filing, the first first. */
  public List<Revision> of(UUID filing) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, filing);
      List<Revision> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row, filing));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read revisions", e);
    }
  }
}
