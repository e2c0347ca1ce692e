package icp.filings.order;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.Timetable;
import icp.filings.order.KnownRecords.Filed;
import icp.filings.order.OrderCase.Law;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides what filings order: by what is known to be filed, and by what they were begun from. */
@ApplicationScoped
public class Ordering {
  private final RecordSource records;
  private final FilingMessages messages;
  private final ObjectMapper json;
  private final Book book;
  private final Timetable times;

  Ordering(
      RecordSource records,
      FilingMessages messages,
      ObjectMapper json,
      Book book,
      Timetable times) {
    this.records = records;
    this.messages = messages;
    this.json = json;
    this.book = book;
    this.times = times;
  }

  /**
   * A filing of which it is asked.
   *
   * @param order what it was taken for before
   */
  public record Subject(UUID id, UUID accountId, FilingFacts facts, FilingOrder order) {}

  /** What one orders. */
  public Ordered of(Subject subject) {
    return of(List.of(subject)).get(subject.id());
  }

  /** What some order, by their ids; as many statements as for one. */
  public Map<UUID, Ordered> of(Collection<Subject> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    Law law = new Law(book, times.today());
    Map<UUID, Sought> sought = new HashMap<>();
    subjects.forEach(subject -> sought.put(subject.id(), sought(subject)));
    Map<UUID, KnownRecords> known = records.of(sought.values());
    Map<UUID, Ordered> ordered = new HashMap<>();
    subjects.forEach(
        subject ->
            ordered.put(
                subject.id(), of(subject, sought.get(subject.id()), known.get(subject.id()), law)));
    return ordered;
  }

  private Sought sought(Subject subject) {
    return new Sought(
        subject.id(),
        subject.accountId(),
        messages.certificate(subject.facts()),
        subject.order().basedOn(),
        subject.facts().domainNames());
  }

  private Ordered of(Subject subject, Sought sought, KnownRecords known, Law law) {
    FilingFacts filed = filed(known);
    Distinction differs =
        filed == null
            ? Distinction.NONE
            : Distinction.between(json.valueToTree(filed), json.valueToTree(subject.facts()));
    FilingOrder order =
        subject
            .order()
            .because(OrderDerivation.of(subject.order(), sought, known, differs))
            .of(sought.certificate());
    OrderCase asked =
        new OrderCase(order, subject.accountId(), subject.facts(), filed, differs, known, law);
    return new Ordered(order, OrderRules.judge(asked), !differs.movesSite(), known);
  }

  /** What it is compared with: the filing that it is based on, or else the newest of the entity. */
  private FilingFacts filed(KnownRecords known) {
    Filed one = known.base();
    if (one == null) {
      one = known.here().stream().findFirst().orElse(null);
    }
    return one == null || !one.isStillFiled() ? null : messages.read(one.facts());
  }
}
