package icp.instances.check;

import icp.instances.number.FreeSlots;
import icp.instances.number.Hold;
import icp.instances.number.Moves;
import icp.instances.number.ServiceNumber;
import icp.instances.number.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets numbers aside for filings whose locks the caller holds. */
@ApplicationScoped
class Reservations {
  private final Moves moves;
  private final FreeSlots slots;
  private final Clock clock;

  Reservations(Moves moves, FreeSlots slots, Clock clock) {
    this.moves = moves;
    this.slots = slots;
    this.clock = clock;
  }

  /**
   * One number for each eligible filing: what it holds on the instance already, else an unused one
   * that the applicant asked for, else a new one. A filing that is missing in the answer got none:
   * another was faster.
   */
  Map<UUID, UUID> reserve(List<Examined> eligible) {
    Instant now = clock.instant();
    Map<UUID, UUID> numbers = new HashMap<>();
    List<Examined> keeping = eligible.stream().filter(Examined::keeps).toList();
    keeping.forEach(one -> numbers.put(one.request().filingId(), one.held().number()));
    moves.raise(holds(keeping), now);

    List<Examined> moving = eligible.stream().filter(one -> !one.keeps()).toList();
    moves.letGo(holds(moving.stream().filter(one -> one.held() != null).toList()), now);
    put(moves.reserveUnused(holds(moving), now), numbers);

    List<Wanted> wanted =
        moving.stream()
            .filter(one -> !numbers.containsKey(one.request().filingId()) && one.ofOwnInstance())
            .map(one -> wanted(one, now))
            .toList();
    put(slots.take(wanted, now), numbers);
    return numbers;
  }

  private static List<Hold> holds(List<Examined> some) {
    return some.stream().map(Examined::hold).toList();
  }

  private static Wanted wanted(Examined one, Instant now) {
    return Wanted.byFiling(
        one.instance(), one.scope(), one.request().filingId(), one.request().revision(), now);
  }

  private static void put(List<ServiceNumber> reserved, Map<UUID, UUID> numbers) {
    reserved.forEach(number -> numbers.put(number.filingId(), number.number()));
  }
}
