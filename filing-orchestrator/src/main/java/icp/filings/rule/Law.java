package icp.filings.rule;

import icp.contracts.EntityKind;
import icp.regulations.Book;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Trades;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the book says on one day. */
record Law(
    Book book,
    LocalDate on,
    Map<FieldAsk, List<FieldRule>> fieldRules,
    Places places,
    Trades trades) {
  static Law of(Book book, LocalDate on) {
    Map<FieldAsk, List<FieldRule>> rules = new EnumMap<>(FieldAsk.class);
    for (FieldAsk ask : FieldAsk.values()) {
      rules.put(ask, book.fieldRules(ask, on));
    }
    return new Law(book, on, rules, Places.of(book, on), book.trades(on));
  }

  List<FieldRule> rules(FieldAsk ask, EntityKind kind, String province) {
    return fieldRules.get(ask).stream().filter(rule -> rule.holdsFor(kind, province)).toList();
  }
}
