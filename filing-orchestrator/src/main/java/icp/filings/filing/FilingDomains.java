package icp.filings.filing;

import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The domain names that filings are about, kept with every change of the facts. */
@ApplicationScoped
class FilingDomains implements MoveEffect {
  private static final String KEEP =
      """
      with said as (select * from unnest(?::text[], ?::uuid[]) as s (domain, filing_id)),
           gone as (
             delete from filing_domain d
             where d.filing_id = any (?::uuid[])
               and not exists (select from said s
                               where s.domain = d.domain and s.filing_id = d.filing_id))
      insert into filing_domain (domain, filing_id)
      select s.domain, s.filing_id from said s order by s.domain, s.filing_id
      on conflict do nothing
      """;

  private final AgroalDataSource database;

  FilingDomains(AgroalDataSource database) {
    this.database = database;
  }

  private record Row(String domain, UUID filingId) {}

  @Override
  public void of(MoveBatch batch) {
    List<FilingState> restated = batch.changed().values().stream().filter(batch::restates).toList();
    if (!restated.isEmpty()) {
      keep(restated);
    }
  }

  private void keep(List<FilingState> restated) {
    List<Row> rows =
        restated.stream()
            .flatMap(
                filing ->
                    Findable.of(filing.facts()).domains().stream()
                        .map(domain -> new Row(domain, filing.id())))
            .toList();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setArray(1, Columns.of(connection, "text", rows, Row::domain));
      statement.setArray(2, Columns.of(connection, "uuid", rows, Row::filingId));
      statement.setArray(3, Columns.of(connection, "uuid", restated, FilingState::id));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep filings' domain names", e);
    }
  }
}
