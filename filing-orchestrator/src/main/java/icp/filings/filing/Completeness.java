package icp.filings.filing;

import icp.contracts.EntityKind;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that a submission lacks, at once. */
final class Completeness {
  private static final String NEEDED = "This is needed to submit the filing";

  /** A filing has a website at least. */
  private static final SortedMap<Integer, Website> NONE_YET =
      new TreeMap<>(Map.of(1, Website.UNSAID));

  private final List<FieldError> missing = new ArrayList<>();

  private Completeness() {}

  static List<FieldError> missing(FilingFacts facts) {
    Completeness completeness = new Completeness();
    completeness.need(facts.province(), "/province");
    completeness.entity(facts);
    SortedMap<Integer, Website> sites = facts.sites();
    (sites.isEmpty() ? NONE_YET : sites).forEach(completeness::website);
    return completeness.missing;
  }

  private void entity(FilingFacts facts) {
    Entity entity = facts.entity();
    need(entity == null ? null : entity.kind(), "/entity/kind");
    need(entity == null ? null : entity.name(), "/entity/name");
    need(entity == null ? null : entity.certificateType(), "/entity/certificateType");
    need(entity == null ? null : entity.certificateNumber(), "/entity/certificateNumber");
    if (entity == null || entity.kind() == null) {
      return;
    }
    if (entity.certificateType() != null && entity.certificateType().holder() != entity.kind()) {
      refuse("/entity/certificateType", "This certificate is not one that such an entity holds");
    }
    addresses(entity);
    if (entity.kind() == EntityKind.INDIVIDUAL) {
      individual(facts, entity);
    } else {
      organisation(facts);
    }
  }

  private void addresses(Entity entity) {
    need(entity.certificateAddress(), "/entity/certificateAddress");
    Address mailing = entity.mailingAddress();
    need(mailing == null ? null : mailing.street(), "/entity/mailingAddress/street");
  }

  private void organisation(FilingFacts facts) {
    person(facts.legalRepresentative(), "/legalRepresentative");
    if (facts.entityLeader() != null) {
      person(facts.entityLeader(), "/entityLeader");
    }
    reachable(
        facts.leader(), facts.entityLeader() == null ? "/legalRepresentative" : "/entityLeader");
    person(facts.administrator(), "/administrator");
    if (facts.administrator() == null || !facts.administrator().isSameAs(facts.leader())) {
      reachable(facts.administrator(), "/administrator");
    }
  }

  /** Whoever administers and leads at once is reached in one way. */
  private void reachable(Reachable person, String pointer) {
    need(person == null ? null : person.mobile(), pointer + "/mobile");
    need(person == null ? null : person.emergencyMobile(), pointer + "/emergencyMobile");
    need(person == null ? null : person.email(), pointer + "/email");
  }

  /** For an individual one identity document serves all three roles: they are one person. */
  private void individual(FilingFacts facts, Entity entity) {
    need(entity.residency(), "/entity/residency");
    reachable(entity, "/entity");
    if (facts.legalRepresentative() != null) {
      refuse("/legalRepresentative", "Leave this out: an individual has no legal representative");
    }
    if (facts.entityLeader() != null) {
      refuse("/entityLeader", "Leave this out: an individual answers for themselves");
    }
    Person administrator = facts.administrator();
    if (administrator != null
        && administrator.certificateNumber() != null
        && !administrator.certificateNumber().equals(entity.certificateNumber())) {
      refuse("/administrator", "An individual is the administrator of their own website");
    }
  }

  private void person(Person person, String pointer) {
    need(person == null ? null : person.name(), pointer + "/name");
    need(person == null ? null : person.residency(), pointer + "/residency");
    need(person == null ? null : person.certificateType(), pointer + "/certificateType");
    need(person == null ? null : person.certificateNumber(), pointer + "/certificateNumber");
    if (person != null
        && person.certificateType() != null
        && person.certificateType().holder() != EntityKind.INDIVIDUAL) {
      refuse(pointer + "/certificateType", "Give a certificate that a person holds");
    }
  }

  private void website(int place, Website website) {
    String pointer = "/websites/" + place;
    need(website.name(), pointer + "/name");
    need(website.domain(), pointer + "/domain");
    if (website.serviceNumber() == null) {
      need(website.instanceId(), pointer + "/instanceId");
    } else if (website.instanceId() != null) {
      refuse(pointer + "/serviceNumber", "Give an instance or a number of one, not both");
    }
    need(website.contents(), pointer + "/contents");
  }

  private void need(Object value, String pointer) {
    if (value == null) {
      refuse(pointer, NEEDED);
    }
  }

  private void refuse(String pointer, String detail) {
    missing.add(new FieldError(pointer, detail));
  }
}
