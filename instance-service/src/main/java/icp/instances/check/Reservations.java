package icp.instances.check;

import icp.instances.number.FreeSlots;
import icp.instances.number.Hold;
import icp.instances.number.Moves;
import icp.instances.number.NamedNumbers;
import icp.instances.number.ServiceNumber;
import icp.instances.number.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Sets numbers aside for filings whose locks the caller holds. */
@ApplicationScoped
class Reservations {
  private final Moves moves;
  private final NamedNumbers named;
  private final FreeSlots slots;
  private final Clock clock;

  Reservations(Moves moves, NamedNumbers named, FreeSlots slots, Clock clock) {
    this.moves = moves;
    this.named = named;
    this.slots = slots;
    this.clock = clock;
  }

  /** A website of an eligible filing. */
  private record One(ExaminedFiling filing, Examined examined) {
    Site site() {
      return examined.site();
    }

    Site.Key key() {
      return filing.key(examined);
    }

    Hold hold() {
      return filing.hold(examined);
    }

    Wanted wanted(Instant now) {
      return Wanted.byFiling(examined.instance(), examined.scope(), hold(), now);
    }
  }

  /**
   * One number for each website of each eligible filing: what it holds already, else the one that
   * it names, else an unused one that the applicant asked for, else a new one. A website that is
   * missing in the answer got none: another was faster; then its filing keeps nothing at all.
   */
  Map<Site.Key, UUID> reserve(List<ExaminedFiling> eligible) {
    Instant now = clock.instant();
    List<One> sites =
        eligible.stream()
            .flatMap(filing -> filing.sites().stream().map(site -> new One(filing, site)))
            .toList();
    Map<Site.Key, UUID> numbers = new HashMap<>();
    List<One> keeping = filter(sites, one -> one.site().keeps());
    keeping.forEach(one -> numbers.put(one.key(), one.site().held().number()));
    moves.raise(holds(keeping), now);
    moves.letGo(eligible.stream().flatMap(filing -> leaving(filing).stream()).toList(), now);
    take(filter(sites, one -> !one.site().keeps()), numbers, now);
    giveUp(eligible, numbers, now);
    return numbers;
  }

  private static List<Hold> leaving(ExaminedFiling filing) {
    return filing.leaving().stream().map(place -> filing.whole().at(place)).toList();
  }

  private void take(List<One> moving, Map<Site.Key, UUID> numbers, Instant now) {
    List<One> naming = filter(moving, one -> one.site().named());
    put(
        named.reserve(
            holds(naming),
            naming.stream().map(one -> one.site().carrier().serviceNumber()).toList(),
            now),
        numbers);
    List<One> any = filter(moving, one -> !one.site().named());
    put(moves.reserveUnused(holds(any), now), numbers);
    List<Wanted> wanted =
        any.stream()
            .filter(one -> !numbers.containsKey(one.key()) && one.filing().owns(one.examined()))
            .map(one -> one.wanted(now))
            .toList();
    put(slots.take(wanted, now), numbers);
  }

  /** A filing has a number for each of its websites, or none. */
  private void giveUp(List<ExaminedFiling> eligible, Map<Site.Key, UUID> numbers, Instant now) {
    moves.letGo(
        eligible.stream()
            .filter(
                filing ->
                    filing.sites().stream()
                        .anyMatch(site -> !numbers.containsKey(filing.key(site))))
            .map(ExaminedFiling::whole)
            .toList(),
        now);
  }

  private static List<One> filter(List<One> some, Predicate<One> which) {
    return some.stream().filter(which).toList();
  }

  private static List<Hold> holds(List<One> some) {
    return some.stream().map(One::hold).toList();
  }

  private static void put(List<ServiceNumber> reserved, Map<Site.Key, UUID> numbers) {
    reserved.forEach(
        number -> numbers.put(new Site.Key(number.filingId(), number.place()), number.number()));
  }
}
