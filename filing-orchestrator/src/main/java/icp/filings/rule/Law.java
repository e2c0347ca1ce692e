package icp.filings.rule;

import icp.contracts.EntityKind;
import icp.regulations.Book;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Trades;
import java.time.LocalDate;
import java.util.List;

/** What the book says on one day. */
record Law(Book book, LocalDate on, Places places, Trades trades) {
  static Law of(Book book, LocalDate on) {
    return new Law(book, on, Places.of(book, on), book.trades(on));
  }

  List<FieldRule> rules(FieldAsk ask, EntityKind kind, String province) {
    return book.fieldRules(ask, kind, province, on);
  }
}
