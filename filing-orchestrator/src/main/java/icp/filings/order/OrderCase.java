package icp.filings.order;

import icp.contracts.EntityKind;
import icp.filings.filing.FilingFacts;
import icp.regulations.Book;
import icp.regulations.Province;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the rules of orders look at.
 *
 * @param accountId whose filing it is
 * @param filed what is filed, of the filing that it is based on or else of the same entity; null
 *     where nothing is
 * @param differs how the two differ; nothing where nothing is filed
 */
record OrderCase(
    FilingOrder order,
    UUID accountId,
    FilingFacts said,
    FilingFacts filed,
    Distinction differs,
    KnownRecords known,
    Law law) {

  /** The book, and the day by which it is read. */
  record Law(Book book, LocalDate on) {
    Optional<Province> province(String code) {
      return code == null ? Optional.empty() : book.province(code);
    }
  }

  boolean adds() {
    return filed != null && order.basedOn() == null;
  }

  boolean changes() {
    return filed != null && order.changes();
  }

  /** Whether the person who leads the entity administers its websites, before and from now on. */
  boolean administeredByLeader() {
    return Stream.of(filed, said)
        .allMatch(
            facts ->
                facts.administrator() != null && facts.administrator().isSameAs(facts.leader()));
  }

  Optional<Province> province() {
    return law.province(filed.province());
  }

  EntityKind was() {
    return filed.entity().kind();
  }

  EntityKind is() {
    return said.entity() == null ? null : said.entity().kind();
  }
}
