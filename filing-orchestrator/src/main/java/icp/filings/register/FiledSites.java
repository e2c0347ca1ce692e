package icp.filings.register;

import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingSeal;
import icp.filings.filing.Timetable;
import icp.platform.messaging.DatabaseException;
import icp.regulations.Book;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The websites that entities have filed here. */
@ApplicationScoped
class FiledSites {
  /** The newest of each entity: an administration does not look at hundreds, either. */
  private static final String READ =
      """
      select d.entity, f.facts, n.entity_number, n.website_number, n.place, f.id,
             k.wrapped_key, k.key_id
      from (select entity, filing_id,
                   row_number() over (partition by entity order by filing_id desc) as place
            from (select distinct entity, filing_id from filed_trait
                  where entity = any (?::text[])) t) d
      join filing f on f.id = d.filing_id join filing_key k on k.filing_id = f.id
      join icp_number n on n.filing_id = d.filing_id
      where d.place <= 20
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final FilingMessages messages;
  private final Book book;
  private final Timetable times;

  FiledSites(
      AgroalDataSource database,
      FilingSeal seal,
      FilingMessages messages,
      Book book,
      Timetable times) {
    this.seal = seal;
    this.database = database;
    this.messages = messages;
    this.book = book;
    this.times = times;
  }

  /** By the fingerprints of the entities' certificates, with one statement. */
  Map<String, List<FiledSite>> of(Collection<String> entities) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, connection.createArrayOf("text", entities.toArray()));
      Map<String, List<FiledSite>> found = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          List<FiledSite> sites =
              found.computeIfAbsent(row.getString(1), entity -> new ArrayList<>());
          String facts = seal.facts(row, row.getObject(6, UUID.class));
          site(facts, row.getInt(5), row.getString(3), row.getString(4)).ifPresent(sites::add);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read filed websites", e);
    }
  }

  private Optional<FiledSite> site(String facts, int place, String ofEntity, String ofWebsite) {
    FilingFacts said = messages.read(facts);
    String number = footerShowsEntity(said.province()) ? ofEntity : ofWebsite;
    return Optional.ofNullable(said.sites().get(place))
        .map(site -> new FiledSite(site.domain(), site.name(), said.province(), number));
  }

  private boolean footerShowsEntity(String province) {
    return book.nation()
        .footerEntityProvinces(times.today())
        .map(fact -> fact.value().contains(province))
        .orElse(false);
  }
}
