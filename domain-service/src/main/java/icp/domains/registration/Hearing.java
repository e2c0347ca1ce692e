package icp.domains.registration;

import com.fasterxml.jackson.databind.JsonNode;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Registrations.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tellings are taken in, in the order in which they happened. */
final class Hearing {
  private final Map<Key, Words> words;
  private final Instant now;
  private final Map<UUID, Set<Fact>> news = new HashMap<>();
  private final List<Tellings.Entry> heard = new ArrayList<>();
  private final Set<Key> touched = new HashSet<>();
  private final Set<Key> changed = new HashSet<>();

  Hearing(Map<Key, Words> words, Instant now) {
    this.words = words;
    this.now = now;
  }

  void hear(List<Telling> tellings) {
    tellings.stream().sorted(Comparator.comparing(Telling::at)).forEach(this::hear);
  }

  private void hear(Telling telling) {
    Words said = words.get(telling.key());
    Map<Fact, JsonNode> before = said.used();
    Set<Fact> fresh = said.hear(telling);
    Map<Fact, Source> sources = said.sources();
    Set<Fact> used = EnumSet.noneOf(Fact.class);
    fresh.stream().filter(fact -> sources.get(fact) == telling.source()).forEach(used::add);
    news.put(telling.eventId(), fresh);
    heard.add(Tellings.Entry.of(telling, now, used));
    if (!fresh.isEmpty()) {
      touched.add(telling.key());
    }
    if (!before.equals(said.used())) {
      changed.add(telling.key());
    }
  }

  List<Tellings.Entry> heard() {
    return heard;
  }

  /** Names whose answers went by something else at any moment of it. */
  Set<Key> changed() {
    return changed;
  }

  Set<Key> touched() {
    return touched;
  }

  boolean news(Telling telling) {
    return !news.get(telling.eventId()).isEmpty();
  }
}
