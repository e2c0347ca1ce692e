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
import org.hibernate.Session;

/** What is known of domain names, each for its account: ownership is part of every query. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {
  private static final String ASKED =
      """
      select r.* from registration r
      join unnest(cast(:accounts as uuid[]), cast(:names as text[])) as asked (account_id, name)
        on r.account_id = asked.account_id and r.name = asked.name
      """;

  private final Session session;

  Registrations(Session session) {
    this.session = session;
  }

  /**
   * @param name ASCII form of the registered name
   */
  public record Key(UUID accountId, String name) {}

  /** What is known of the names asked for, by one query however many they are. */
  @Transactional
  public Map<Key, RegistrationFacts> facts(Collection<Key> asked) {
    List<Registration> rows =
        session
            .createNativeQuery(ASKED, Registration.class)
            .setParameter("accounts", asked.stream().map(Key::accountId).toArray(UUID[]::new))
            .setParameter("names", asked.stream().map(Key::name).toArray(String[]::new))
            .getResultList();
    Map<Key, RegistrationFacts> facts = new HashMap<>();
    rows.forEach(row -> facts.put(new Key(row.accountId, row.name), row.facts()));
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
