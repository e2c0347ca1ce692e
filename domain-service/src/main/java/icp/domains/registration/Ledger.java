package icp.domains.registration;

import icp.domains.registration.Registrations.Key;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Takes in what is said of domain names, by a fixed number of statements however many they are. */
@ApplicationScoped
class Ledger {
  private final NameLocks locks;
  private final WordTable words;
  private final Tellings tellings;
  private final Heads heads;
  private final Event<RegistrationChanged> changes;

  Ledger(
      NameLocks locks,
      WordTable words,
      Tellings tellings,
      Heads heads,
      Event<RegistrationChanged> changes) {
    this.locks = locks;
    this.words = words;
    this.tellings = tellings;
    this.heads = heads;
    this.changes = changes;
  }

  /** What became of a telling. */
  enum Outcome {
    /** Told at least one fact that the source had not told of a later moment. */
    APPLIED,
    /** The same event was heard before. */
    ALREADY_KNOWN,
    /** The source has told all of its facts of a later moment; kept as history. */
    OLDER
  }

  /**
   * @return the outcomes, in the order given
   * @throws icp.platform.problem.ProblemException 409 if an event was heard with other content
   */
  @Transactional
  List<Outcome> hear(List<Telling> told, Instant now) {
    locks.tell(told);
    Map<UUID, Telling> known = tellings.known(told.stream().map(Telling::eventId).toList());
    Map<UUID, Telling> first = new HashMap<>(known);
    told.forEach(telling -> first.putIfAbsent(telling.eventId(), telling));
    if (!told.stream().allMatch(telling -> first.get(telling.eventId()).same(telling))) {
      throw Problems.of("event-told-otherwise", 409);
    }
    Predicate<Telling> fresh = telling -> first.get(telling.eventId()) == telling;
    Hearing hearing = take(told.stream().filter(fresh).toList(), now);
    return told.stream()
        .map(telling -> fresh.test(telling) ? outcome(hearing, telling) : Outcome.ALREADY_KNOWN)
        .toList();
  }

  private Hearing take(List<Telling> told, Instant now) {
    Map<Key, Words> said = words.read(told.stream().map(Telling::key).toList());
    Hearing hearing = new Hearing(said, now);
    hearing.hear(told);
    words.write(said);
    tellings.append(hearing.heard(), now);
    Predicate<Key> knows = key -> !said.get(key).sources().isEmpty();
    heads.count(hearing.touched().stream().filter(knows).toList(), now);
    heads.remove(hearing.touched().stream().filter(knows.negate()).toList());
    hearing.changed().forEach(key -> changes.fire(new RegistrationChanged(key)));
    return hearing;
  }

  private static Outcome outcome(Hearing hearing, Telling telling) {
    return hearing.news(telling) ? Outcome.APPLIED : Outcome.OLDER;
  }
}
