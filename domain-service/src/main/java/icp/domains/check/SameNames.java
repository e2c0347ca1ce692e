package icp.domains.check;

import icp.contracts.Finding;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** R058: two websites of one filing under one registered name, where each has one of its own. */
final class SameNames {
  private SameNames() {}

  /** The later of the two is told, by its place. */
  static SortedMap<Integer, Finding> among(
      SortedMap<Integer, Reading> names, Book book, LocalDate on) {
    Map<String, Integer> first = new HashMap<>();
    SortedMap<Integer, Finding> repeated = new TreeMap<>();
    names.forEach(
        (place, reading) ->
            registered(reading)
                .map(name -> first.putIfAbsent(name, place))
                .ifPresent(before -> repeated.put(place, finding(before, book, on))));
    return repeated;
  }

  private static Optional<String> registered(Reading reading) {
    return reading.name().map(name -> name.registered().ascii());
  }

  private static Finding finding(int before, Book book, LocalDate on) {
    String source = Law.source(book.nation().oneDomainPerSiteSince(on));
    return Findings.blocker("domain-twice-in-filing", DomainRules.DOMAIN, source, before);
  }
}
