package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.filing.SearchCursor.Order;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is searched for; null and empty where it does not matter.
 *
 * @param domains the ways to write the one domain name
 * @param entered since when filings stand where they stand
 * @param created when they were begun
 * @param limit rows on the page
 * @param after where the page before ended
 */
record Search(
    UUID account,
    List<String> domains,
    FilingStatus status,
    String province,
    Span entered,
    Span created,
    int limit,
    SearchCursor after) {
  /** From then, until before then; null where it has no end. */
  record Span(Instant from, Instant until) {
    boolean bounds() {
      return from != null || until != null;
    }
  }

  /** In which order what is found is shown. */
  static Order order(Span entered) {
    return entered.bounds() ? Order.ENTERED : Order.MADE;
  }

  Order order() {
    return order(entered);
  }

  /** Whether it is about few filings, whatever else it asks for. */
  boolean ofFew() {
    return !domains.isEmpty();
  }
}
