package icp.filings.webhook;

import icp.filings.incident.Incidents;
import icp.filings.webhook.Endpoint.DisabledReason;
import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.EntityTags;
import icp.platform.http.Ids;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the caller does about their endpoints. */
@ApplicationScoped
@Transactional
class Endpoints {
  private static final int OVERLAP_HOURS = 24;

  private final EndpointStore store;
  private final Secrets secrets;
  private final WebhookConfig config;
  private final Incidents incidents;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Endpoints(
      EndpointStore store,
      Secrets secrets,
      WebhookConfig config,
      Incidents incidents,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.config = config;
    this.incidents = incidents;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** An endpoint and the secret that was made for it. */
  record WithSecret(Endpoint endpoint, String secret) {}

  List<Endpoint> page(PageRequest page) {
    return store.page(caller.accountId(), page);
  }

  /**
   * One of the caller's.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, or it is another's
   */
  Endpoint get(UUID id) {
    return store.find(caller.accountId(), id).orElseThrow(Problems::notFound);
  }

  /**
   * Adds one; where it leads must have been looked at before.
   *
   * @throws icp.platform.problem.ProblemException 409 if the account has enough
   */
  WithSecret add(EndpointBody.New asked) {
    UUID account = caller.accountId();
    if (store.lockAndCount(account) >= config.perAccount()) {
      throw Problems.conflict("webhook-endpoints-enough", Map.of("most", config.perAccount()));
    }
    Instant now = clock.instant();
    List<String> names = asked.events() == null ? List.of() : asked.events();
    String description = asked.description() == null ? "" : asked.description();
    Endpoint endpoint =
        new Endpoint(
            Ids.next(),
            account,
            1,
            asked.url(),
            description,
            EventNames.types(names),
            null,
            null,
            null,
            null,
            now,
            now);
    store.insert(endpoint);
    return new WithSecret(endpoint, secrets.make(endpoint.id(), now));
  }

  /**
   * @throws icp.platform.problem.ProblemException 404, and 428 or 412 by {@code ifMatch}
   */
  Endpoint change(UUID id, String ifMatch, EndpointBody.Change asked) {
    Endpoint endpoint = locked(id, ifMatch);
    Endpoint changed =
        endpoint.changed(
            asked.url() == null ? endpoint.url() : asked.url(),
            asked.description() == null ? endpoint.description() : asked.description(),
            asked.events() == null ? endpoint.types() : EventNames.types(asked.events()),
            reason(endpoint, asked.enabled()),
            clock.instant());
    store.update(changed);
    if (changed.enabled() && !endpoint.enabled()) {
      incidents.settle(Incidents.Kind.WEBHOOK_DISABLED, id.toString());
    }
    return changed;
  }

  private static DisabledReason reason(Endpoint endpoint, Boolean enabled) {
    if (enabled == null) {
      return endpoint.disabledReason();
    }
    return enabled ? null : DisabledReason.OWNER;
  }

  void delete(UUID id, String ifMatch) {
    store.delete(locked(id, ifMatch).id());
    incidents.settle(Incidents.Kind.WEBHOOK_DISABLED, id.toString());
  }

  WithSecret rotate(UUID id, String ifMatch, Integer overlapHours) {
    Instant now = clock.instant();
    Endpoint endpoint = locked(id, ifMatch);
    Endpoint changed =
        endpoint.changed(
            endpoint.url(),
            endpoint.description(),
            endpoint.types(),
            endpoint.disabledReason(),
            now);
    store.update(changed);
    audit.write(Act.of("ROTATE_WEBHOOK_SECRET", "webhook-endpoint", id));
    Duration overlap = Duration.ofHours(overlapHours == null ? OVERLAP_HOURS : overlapHours);
    return new WithSecret(changed, secrets.rotate(id, now.plus(overlap), now));
  }

  private Endpoint locked(UUID id, String ifMatch) {
    Endpoint endpoint = store.lock(caller.accountId(), id).orElseThrow(Problems::notFound);
    EntityTags.requireMatch(ifMatch, endpoint.version());
    return endpoint;
  }
}
