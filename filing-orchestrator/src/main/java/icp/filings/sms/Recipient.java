package icp.filings.sms;

import icp.contracts.EntityKind;
import icp.contracts.OrderType;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.Person;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who is sent a code: of a first filing, who leads the entity and who administers the
 * website; of an order about the entity only the one, about a website only the other. One person
 * who is both is sent one code. An individual is both.
 *
 * @param role who they are in the filing
 * @param phone null where the filing has none
 */
record Recipient(Role role, String certificateNumber, String phone) {
  /** Who somebody is in a filing. */
  enum Role {
    /** Answers for the entity. */
    LEADER,
    /** Looks after the website. */
    ADMINISTRATOR
  }

  /** The orders for which only one of the two is asked; the others ask both. */
  private static final Map<OrderType, Role> ONLY =
      new EnumMap<>(
          Map.of(
              OrderType.ADD_WEBSITE, Role.ADMINISTRATOR,
              OrderType.ADD_ACCESS, Role.ADMINISTRATOR,
              OrderType.CHANGE_ENTITY, Role.LEADER,
              OrderType.CHANGE_WEBSITE, Role.ADMINISTRATOR,
              OrderType.CANCEL_ENTITY, Role.LEADER,
              OrderType.CANCEL_WEBSITE, Role.ADMINISTRATOR));

  /** Those of an order. */
  static List<Recipient> of(FilingFacts facts, OrderType order) {
    List<Recipient> both = of(facts);
    Role only = ONLY.get(order);
    return both.size() == 1
        ? both
        : both.stream().filter(one -> only == null || one.role() == only).toList();
  }

  private static List<Recipient> of(FilingFacts facts) {
    if (facts.entity().kind() == EntityKind.INDIVIDUAL) {
      return List.of(individual(facts));
    }
    List<Recipient> recipients = new ArrayList<>();
    Recipient administrator = of(Role.ADMINISTRATOR, facts.administrator());
    Recipient leader = of(Role.LEADER, facts.leader());
    boolean one = facts.leader().isSameAs(facts.administrator());
    if (!one) {
      recipients.add(leader);
    }
    recipients.add(one ? administrator.reachedBy(leader.phone()) : administrator);
    return recipients;
  }

  private static Recipient individual(FilingFacts facts) {
    Entity entity = facts.entity();
    return new Recipient(Role.ADMINISTRATOR, entity.certificateNumber(), entity.mobile());
  }

  private static Recipient of(Role role, Person person) {
    return new Recipient(role, person.certificateNumber(), person.mobile());
  }

  private Recipient reachedBy(String other) {
    return new Recipient(role, certificateNumber, phone == null ? other : phone);
  }

  /** Nothing of it belongs into a log. */
  @Override
  public String toString() {
    return role.name();
  }
}
