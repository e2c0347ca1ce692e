package icp.documents.check;

import icp.contracts.CheckRequested;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What the filings of a batch have shown, read under the locks of their rows. */
@ApplicationScoped
public class PaperRecords {
  /** A request may outrun the outline: the row is then made, so that there is one to lock. */
  private static final String MAKE =
      """
      insert into filing (id, account_id)
      select * from unnest(?::uuid[], ?::uuid[]) as told(id, account_id) order by id
      on conflict do nothing
      """;

  private static final String HOLD =
      "select id from filing where id = any(?::uuid[]) order by id for update";

  /** Which edit was asked about last; of a filing that is not outlined yet, nothing. */
  private static final String REMEMBER =
      """
      update filing f set draft = t.draft
      from (select id, max(draft) as draft from unnest(?::uuid[], ?::bigint[]) as a (id, draft)
            group by id order by id) t
      where f.id = t.id and coalesce(f.draft, 0) < t.draft
      """;

  private static final String UPLOADS =
      """
      select upload.filing_id, upload.code, findings, printed,
             read_document, read_name, read_number, read_valid_until
      from upload left join form on number = form_number
      where upload.filing_id = any(?::uuid[])
      """;

  private static final String TOLD =
      """
      select filing_id, code, version, document, name, number, valid_until, long_term, signed_on,
             findings
      from document_facts where filing_id = any(?::uuid[])
      """;

  private static final FindingsColumn FINDINGS = new FindingsColumn();

  private final AgroalDataSource database;

  PaperRecords(AgroalDataSource database) {
    this.database = database;
  }

  Map<UUID, FilingPapers> of(Collection<CheckRequested> requests) {
    try (Connection connection = database.getConnection()) {
      Array filings = array(connection, requests, CheckRequested::filingId);
      execute(connection, MAKE, filings, array(connection, requests, CheckRequested::accountId));
      execute(connection, HOLD, filings);
      return shown(connection, filings);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read what is shown", e);
    }
  }

  /** What drafts have shown so far: nothing is held, and nothing made. */
  Map<UUID, FilingPapers> seen(Collection<CheckRequested> drafts) {
    try (Connection connection = database.getConnection()) {
      return shown(connection, array(connection, drafts, CheckRequested::filingId));
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read what drafts show", e);
    }
  }

  /** Remembers which edits were asked about, so that they can be answered anew. */
  void remember(Collection<CheckRequested> drafts) {
    try (Connection connection = database.getConnection()) {
      Array edits =
          connection.createArrayOf("bigint", drafts.stream().map(CheckRequested::draft).toArray());
      execute(connection, REMEMBER, array(connection, drafts, CheckRequested::filingId), edits);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not remember drafts", e);
    }
  }

  private static Map<UUID, FilingPapers> shown(Connection connection, Array filings)
      throws SQLException {
    Map<UUID, FilingPapers> papers = new HashMap<>();
    each(connection, UPLOADS, filings, row -> addUpload(papers, row));
    each(connection, TOLD, filings, row -> addTold(papers, row));
    return papers;
  }

  /** What one filing has shown. */
  public FilingPapers of(UUID filing) {
    try (Connection connection = database.getConnection()) {
      Array filings = connection.createArrayOf("uuid", new Object[] {filing});
      return shown(connection, filings).getOrDefault(filing, FilingPapers.empty());
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read what is shown", e);
    }
  }

  private static void addUpload(Map<UUID, FilingPapers> papers, ResultSet row) throws SQLException {
    FilingPapers filing = of(papers, row);
    filing.uploads().put(row.getString(2), FINDINGS.convertToEntityAttribute(row.getString(3)));
    filing.forms().put(row.getString(2), row.getString(4));
    filing
        .readings()
        .put(
            row.getString(2),
            new Reading(
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class)));
  }

  private static void addTold(Map<UUID, FilingPapers> papers, ResultSet row) throws SQLException {
    Told told =
        new Told(
            row.getLong(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getObject(7, LocalDate.class),
            row.getBoolean(8),
            row.getObject(9, LocalDate.class),
            FINDINGS.convertToEntityAttribute(row.getString(10)));
    of(papers, row).told().put(row.getString(2), told);
  }

  private static FilingPapers of(Map<UUID, FilingPapers> papers, ResultSet row)
      throws SQLException {
    UUID filing = row.getObject(1, UUID.class);
    return papers.computeIfAbsent(filing, unused -> FilingPapers.empty());
  }

  private static void execute(Connection connection, String sql, Array... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setArray(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }

  private static void each(Connection connection, String sql, Array filings, Row use)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, filings);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          use.read(rows);
        }
      }
    }
  }

  private static Array array(
      Connection connection,
      Collection<CheckRequested> requests,
      Function<CheckRequested, UUID> value)
      throws SQLException {
    return connection.createArrayOf("uuid", requests.stream().map(value).toArray());
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }
}
