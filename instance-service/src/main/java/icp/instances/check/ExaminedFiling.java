package icp.instances.check;

import icp.contracts.CheckRequested;
import icp.contracts.Finding;
import icp.instances.number.Hold;
import icp.instances.subscription.Instance;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A request and what the rules say of its websites. It gets a number for each, or none.
 *
 * @param sites in the order of their places
 * @param leaving places of which the filing lets go what it holds there
 */
record ExaminedFiling(CheckRequested request, List<Examined> sites, List<Integer> leaving) {
  boolean eligible() {
    return sites.stream().allMatch(Examined::eligible);
  }

  List<Finding> findings() {
    return sites.stream().flatMap(one -> one.findings().stream()).toList();
  }

  /** The instances that would carry it: a change of one is news. */
  Set<UUID> instances() {
    return sites.stream()
        .map(Examined::instance)
        .filter(Objects::nonNull)
        .map(Instance::id)
        .collect(Collectors.toSet());
  }

  Site.Key key(Examined one) {
    return new Site.Key(request.filingId(), one.site().place());
  }

  /** Whether it may have a new number: what another account granted is all that there is of it. */
  boolean owns(Examined one) {
    return one.instance().accountId().equals(request.accountId());
  }

  Hold hold(Examined one) {
    return new Hold(
        request.filingId(),
        one.site().place(),
        request.revision(),
        one.instance().id(),
        request.accountId());
  }

  /** All that it holds. */
  Hold whole() {
    return Hold.ofFiling(request.filingId(), request.revision());
  }
}
