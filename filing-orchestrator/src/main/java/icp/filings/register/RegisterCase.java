package icp.filings.register;

import icp.contracts.OrderType;
import icp.filings.register.Inquiry.Party;
import icp.filings.register.Inquiry.Site;
import icp.filings.register.Recorded.Entity;
import icp.regulations.Book;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Province;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rules look at: what is filed, what registers say of it, and the book of the day.
 *
 * @param met the traits of it that others have who are filed here
 */
record RegisterCase(Inquiry inquiry, Answers answers, Set<Trait> met, Book book, LocalDate on) {

  Optional<Recorded> recorded() {
    return answers.ministry().what();
  }

  /** The enterprise as it is registered. */
  Optional<Registered> registered() {
    return answers.credit().what().flatMap(found -> found);
  }

  Optional<Province> province() {
    return book.province(inquiry.province());
  }

  /** What is asked in the province of such an entity. */
  Optional<FieldRule> rule(FieldAsk ask) {
    return book.fieldRules(ask, on).stream()
        .filter(rule -> rule.holdsFor(inquiry.kind(), inquiry.province()))
        .findFirst();
  }

  boolean is(OrderType type) {
    return inquiry.order() == type;
  }

  boolean isNew() {
    return inquiry.order().kind() == OrderType.Kind.NEW;
  }

  /** Something is added to what is on record. */
  boolean adds() {
    return isNew() && !is(OrderType.FIRST_FILING);
  }

  /** What is on record of the entity, by its certificate. */
  Stream<Entity> own() {
    return recorded().stream().flatMap(Recorded::own);
  }

  /** The record that an order adds to. */
  Optional<Entity> theRecord() {
    return own().findFirst();
  }

  Party entity() {
    return inquiry.entity();
  }

  /** The filing's websites that are on record with another provider. */
  Stream<Site> elsewhere() {
    return inquiry.sites().stream()
        .filter(
            site ->
                recorded()
                    .flatMap(record -> record.site(site.domain()))
                    .filter(found -> !found.here())
                    .filter(found -> found.ofEntity() != Recorded.Match.OTHER)
                    .isPresent());
  }
}
