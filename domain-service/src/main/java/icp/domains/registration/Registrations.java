package icp.domains.registration;

import icp.platform.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of domain names, each for its account: ownership is part of every query. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {
  private final WordTable words;
  private final FactCodec codec;

  Registrations(WordTable words, FactCodec codec) {
    this.words = words;
    this.codec = codec;
  }

  /**
   * @param name ASCII form of the registered name
   */
  public record Key(UUID accountId, String name) {}

  /** What is known of the names asked for, by one query however many they are. */
  @Transactional
  public Map<Key, RegistrationFacts> facts(Collection<Key> asked) {
    Map<Key, RegistrationFacts> facts = new HashMap<>();
    words.read(asked).entrySet().stream()
        .filter(entry -> !entry.getValue().sources().isEmpty())
        .forEach(entry -> facts.put(entry.getKey(), codec.facts(entry.getValue())));
    return facts;
  }

  Optional<Registration> find(Key key) {
    return find("accountId = ?1 and name = ?2", key.accountId(), key.name()).firstResultOptional();
  }

  List<Registration> newestFirst(UUID accountId, PageRequest page) {
    return find("accountId = ?1 and id < ?2 order by id desc", accountId, page.before())
        .page(0, page.fetch())
        .list();
  }
}
