package icp.domains.registration;

import icp.domains.registration.Registrations.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Erases holders of names by destroying their keys. The rows of the history stay, in their order,
 * and nobody reads them; what sources say now is as if they had not said it.
 */
@ApplicationScoped
public class HolderErasure {
  private final NameLocks locks;
  private final HolderKeys keys;
  private final WordTable words;
  private final Heads heads;
  private final Event<RegistrationChanged> changes;
  private final Clock clock;

  HolderErasure(
      NameLocks locks,
      HolderKeys keys,
      WordTable words,
      Heads heads,
      Event<RegistrationChanged> changes,
      Clock clock) {
    this.locks = locks;
    this.keys = keys;
    this.words = words;
    this.heads = heads;
    this.changes = changes;
    this.clock = clock;
  }

  /** Until the transaction ends, nobody tells anything of these names. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(Collection<Key> names) {
    locks.hold(names);
  }

  /**
   * Erases in the caller's transaction, which holds the names.
   *
   * @param print one holder of each; null for all that is said of them
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void erase(List<Key> names, String print) {
    keys.destroy(names, print);
    List<Key> changed = List.copyOf(words.dropErased(names));
    Map<Key, Words> left = words.read(changed);
    Predicate<Key> knows = key -> !left.get(key).sources().isEmpty();
    Instant now = clock.instant();
    heads.count(changed.stream().filter(knows).toList(), now);
    heads.remove(changed.stream().filter(knows.negate()).toList());
    changed.forEach(key -> changes.fire(new RegistrationChanged(key)));
  }
}
