package icp.domains.registration;

import com.fasterxml.jackson.databind.JsonNode;
import icp.domains.registration.RegistrationFacts.Fact;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all sources say of one name, side by side, and which of it counts. */
final class Words {
  /** Whom to go by, fact for fact: docs/decisions/0010. */
  private static final List<Source> TRUST = List.of(Source.values());

  private final Map<Source, Map<Fact, Word>> bySource = new EnumMap<>(Source.class);

  void put(Source source, Map<Fact, Word> words) {
    bySource.computeIfAbsent(source, any -> new EnumMap<>(Fact.class)).putAll(words);
  }

  Map<Fact, Word> of(Source source) {
    return bySource.getOrDefault(source, Map.of());
  }

  /**
   * Takes in what is told. A fact that the source has told of a later moment stays; of the same
   * moment, what is heard last holds.
   *
   * @return the facts that it was news for
   */
  Set<Fact> hear(Telling telling) {
    Map<Fact, Word> words =
        bySource.computeIfAbsent(telling.source(), any -> new EnumMap<>(Fact.class));
    Set<Fact> news = EnumSet.noneOf(Fact.class);
    telling.said().keySet().stream()
        .filter(fact -> !words.containsKey(fact) || !words.get(fact).at().isAfter(telling.at()))
        .forEach(news::add);
    news.forEach(fact -> words.put(fact, new Word(telling.said().get(fact), telling.at())));
    return news;
  }

  /** Who is gone by for each fact that is known. */
  Map<Fact, Source> sources() {
    Map<Fact, Source> sources = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      TRUST.stream()
          .filter(source -> knows(source, fact))
          .findFirst()
          .ifPresent(source -> sources.put(fact, source));
    }
    return sources;
  }

  /** The most trusted of those who are gone by; null where nothing is known. */
  Source mostTrusted() {
    return TRUST.stream().filter(sources()::containsValue).findFirst().orElse(null);
  }

  /** What is gone by for each fact that is known. */
  Map<Fact, JsonNode> used() {
    Map<Fact, JsonNode> used = new EnumMap<>(Fact.class);
    sources().forEach((fact, source) -> used.put(fact, of(source).get(fact).value()));
    return used;
  }

  /** Facts that a source has told and that are not gone by. */
  Set<Fact> unused(Source source) {
    Map<Fact, Source> sources = sources();
    Set<Fact> unused = EnumSet.noneOf(Fact.class);
    of(source).keySet().stream()
        .filter(fact -> knows(source, fact) && sources.get(fact) != source)
        .forEach(unused::add);
    return unused;
  }

  /** The latest moment of which a source has told anything. */
  Optional<Instant> latest(Source source) {
    return of(source).values().stream().map(Word::at).max(Comparator.naturalOrder());
  }

  private boolean knows(Source source, Fact fact) {
    Word word = of(source).get(fact);
    return word != null && word.known();
  }
}
