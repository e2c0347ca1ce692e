package icp.filings.sms;

import icp.contracts.EntityKind;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is sent a code. Of a first filing these are who leads the entity and who administers
 * the website; one person who is both is sent one code. An individual is both.
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

  static List<Recipient> of(FilingFacts facts) {
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
