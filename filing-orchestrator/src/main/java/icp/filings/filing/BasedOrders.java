package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.journey.Trigger;
import icp.filings.order.FilingOrder;
import icp.filings.order.OrderReason;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Begins orders about what is filed: drafts that are based on an approved filing. */
@ApplicationScoped
class BasedOrders {
  private final FilingStore filings;
  private final Filings found;
  private final NewFilings newFilings;
  private final Caller caller;

  BasedOrders(FilingStore filings, Filings found, NewFilings newFilings, Caller caller) {
    this.filings = filings;
    this.found = found;
    this.newFilings = newFilings;
    this.caller = caller;
  }

  /** What is to be given up. */
  enum Scope {
    /** The website; that its entity goes with its last one is not the applicant's to say. */
    WEBSITE,
    /** Only that it is served here: it stays filed, with another provider. */
    ACCESS
  }

  /**
   * A draft that says what is filed, to be changed.
   *
   * @throws icp.platform.problem.ProblemException 404 if it is not the caller's, 409 if it is not
   *     filed, or has an open order
   */
  @Transactional
  UUID change(UUID id) {
    return begin(id, OrderReason.NOTHING_DIFFERS);
  }

  /** The same, to give it up. */
  @Transactional
  UUID cancel(UUID id, Scope scope) {
    return begin(
        id,
        scope == Scope.ACCESS
            ? OrderReason.WEBSITE_STAYS_ELSEWHERE
            : OrderReason.OTHER_WEBSITES_STAY);
  }

  /** Whoever else begins one waits for the lock, and then sees this one. */
  private UUID begin(UUID id, OrderReason reason) {
    FilingState base = filings.lock(Set.of(id)).get(id);
    if (base == null || !base.accountId().equals(caller.accountId())) {
      throw Problems.notFound();
    }
    requireFiled(base);
    found
        .openOrder(id)
        .ifPresent(
            open -> {
              throw Problems.conflict(
                  "order-open", Map.of("orderId", open.id, "status", open.status));
            });
    FilingOrder order = new FilingOrder(reason, id, null);
    return newFilings.begin(base.accountId(), base.facts(), order);
  }

  private static void requireFiled(FilingState base) {
    boolean filed =
        base.status() == FilingStatus.APPROVED
            && base.journey().edge(base.status(), Trigger.CHANGE).isPresent();
    if (!filed) {
      Map<String, Object> state = new LinkedHashMap<>(Map.of("status", base.status()));
      if (base.order().basedOn() != null) {
        state.put("basedOn", base.order().basedOn());
      }
      throw Problems.conflict("filing-not-filed", state);
    }
  }
}
