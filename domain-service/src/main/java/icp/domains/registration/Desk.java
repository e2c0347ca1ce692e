package icp.domains.registration;

import com.fasterxml.jackson.databind.JsonNode;
import icp.domains.book.ChinaDay;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.EntityTags;
import icp.platform.http.Ids;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people write of a domain name, from what they have seen of it. */
@ApplicationScoped
class Desk {
  private final Registrations registrations;
  private final NameLocks locks;
  private final WordTable words;
  private final Ledger ledger;
  private final FactCodec codec;
  private final Audit audit;
  private final Clock clock;

  Desk(
      Registrations registrations,
      NameLocks locks,
      WordTable words,
      Ledger ledger,
      FactCodec codec,
      Audit audit,
      Clock clock) {
    this.registrations = registrations;
    this.locks = locks;
    this.words = words;
    this.ledger = ledger;
    this.codec = codec;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return whether nothing was known before
   */
  @Transactional
  boolean write(Owners.Owner owner, String name, RegistrationBody body, String ifMatch) {
    body.requireConsistent(ChinaDay.today(clock));
    Telling telling = telling(owner, name, Telling.Kind.UPDATED, codec.whole(body));
    locks.tell(List.of(telling));
    boolean first = registrations.find(telling.key()).isEmpty();
    if (!first || ifMatch != null) {
      requireSeen(telling.key(), ifMatch);
    }
    hear(telling);
    audit("TELL_DOMAIN", owner, name);
    return first;
  }

  /** Takes back what the caller's source said; what others say stays, and so does the history. */
  @Transactional
  void strike(Owners.Owner owner, String name, String ifMatch) {
    Telling telling = telling(owner, name, Telling.Kind.STRUCK, Telling.nothing());
    locks.tell(List.of(telling));
    if (registrations.find(telling.key()).isEmpty()) {
      throw Problems.notFound();
    }
    requireSeen(telling.key(), ifMatch);
    hear(telling);
    audit("STRIKE_DOMAIN", owner, name);
  }

  /** What an operator says for an account; the account's own words are its own affair. */
  private void audit(String action, Owners.Owner owner, String name) {
    if (!owner.accountId().equals(owner.caller())) {
      audit.write(Act.of(action, "account", owner.accountId()).with("domain", name));
    }
  }

  private void requireSeen(Registrations.Key key, String ifMatch) {
    // No version is ever -1: whoever saw one of a name that is not known saw what is gone.
    EntityTags.requireMatch(
        ifMatch, registrations.find(key).map(known -> known.version).orElse(-1L));
  }

  private void hear(Telling telling) {
    registrations.getEntityManager().clear();
    ledger.hear(List.of(telling), clock.instant());
  }

  /** Never before what the source told last: who writes has seen that. */
  private Telling telling(
      Owners.Owner owner, String name, Telling.Kind kind, Map<Fact, JsonNode> said) {
    Registrations.Key key = new Registrations.Key(owner.accountId(), name);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant last = words.read(List.of(key)).get(key).latest(owner.source()).orElse(now);
    UUID event = Ids.next();
    Instant at = last.isAfter(now) ? last : now;
    return new Telling(event, key, owner.source(), kind, owner.caller(), at, said);
  }
}
