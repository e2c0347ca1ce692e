package icp.filings.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.OrderType;
import icp.contracts.UnitNature;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.filings.filing.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a complete filing is looked up by.
 *
 * @param leader who answers for the entity; the individual themselves
 * @param siteLeader who administers the website; the individual themselves
 * @param representative of an organisation; null for an individual
 * @param sites the websites that are filed
 * @param filed the websites that the entity has filed here already
 */
record Inquiry(
    UUID accountId,
    String province,
    EntityKind kind,
    UnitNature nature,
    OrderType order,
    Party entity,
    Party leader,
    Party siteLeader,
    Party representative,
    List<Site> sites,
    List<FiledSite> filed) {

  /**
   * Somebody who is looked up.
   *
   * @param pointer where they stand in the facts
   * @param address on the certificate of the entity; null for others
   * @param mobile null for an organisation
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Party(
      @JsonIgnore String pointer,
      String name,
      CertificateType certificateType,
      String certificateNumber,
      String certificateAddress,
      String mobile) {
    static Party of(Entity entity) {
      return new Party(
          "/entity",
          entity.name(),
          entity.certificateType(),
          entity.certificateNumber(),
          entity.certificateAddress(),
          entity.mobile());
    }

    static Party of(String pointer, Person person) {
      return new Party(
          pointer,
          person.name(),
          person.certificateType(),
          person.certificateNumber(),
          null,
          person.mobile());
    }

    String at(String field) {
      return pointer + field;
    }

    /** Without the mobile number, where nobody needs it. */
    Party named() {
      return new Party(pointer, name, certificateType, certificateNumber, certificateAddress, null);
    }

    /** By the certificate alone. */
    Party known() {
      return new Party(pointer, null, certificateType, certificateNumber, null, null);
    }

    @Override
    public String toString() {
      return pointer;
    }
  }

  /** A website, and where it stands in the facts. */
  record Site(@JsonIgnore String pointer, String domain, String name) {
    String at(String field) {
      return pointer + field;
    }
  }

  /** Whether the facts name all whom an inquiry is about, as those of a complete filing do. */
  static boolean fits(FilingFacts facts) {
    Entity entity = facts.entity();
    return entity != null
        && entity.certificateType() != null
        && entity.certificateNumber() != null
        && (entity.kind() == EntityKind.INDIVIDUAL
            || named(facts.legalRepresentative()) && named(facts.administrator()));
  }

  private static boolean named(Person person) {
    return person != null && person.certificateType() != null && person.certificateNumber() != null;
  }

  static Inquiry of(UUID accountId, OrderType order, FilingFacts facts) {
    Party entity = Party.of(facts.entity());
    boolean individual = facts.entity().kind() == EntityKind.INDIVIDUAL;
    return new Inquiry(
        accountId,
        facts.province(),
        facts.entity().kind(),
        facts.entity().knownNature(),
        order,
        entity,
        individual ? entity : leader(facts),
        individual ? entity : siteLeader(facts),
        individual ? null : Party.of("/legalRepresentative", facts.legalRepresentative()),
        sites(facts),
        List.of());
  }

  private static Party leader(FilingFacts facts) {
    return facts.entityLeader() == null
        ? Party.of("/legalRepresentative", facts.legalRepresentative())
        : Party.of("/entityLeader", facts.entityLeader());
  }

  /** Whoever leads, too, is described once. */
  private static Party siteLeader(FilingFacts facts) {
    return facts.administrator().isSameAs(facts.leader())
        ? leader(facts)
        : Party.of("/administrator", facts.administrator());
  }

  /** The websites of a filing. */
  static List<Site> sites(FilingFacts facts) {
    return facts.sites().entrySet().stream()
        .map(site -> site(site.getKey(), site.getValue()))
        .toList();
  }

  private static Site site(int place, Website website) {
    return new Site("/websites/" + place, website.domain(), website.name());
  }

  /** The same of an entity that has filed websites here. */
  Inquiry having(List<FiledSite> here) {
    return new Inquiry(
        accountId,
        province,
        kind,
        nature,
        order,
        entity,
        leader,
        siteLeader,
        representative,
        sites,
        here);
  }

  boolean organisation() {
    return kind == EntityKind.ORGANISATION;
  }

  /** Whether the credit register knows such a body: it has enterprises. */
  boolean enterprise() {
    return nature == UnitNature.ENTERPRISE;
  }

  /** Leader and administrator, once where they are one. */
  List<Party> people() {
    return leader.equals(siteLeader) ? List.of(leader) : List.of(leader, siteLeader);
  }

  /** Those of them whose mobile number is told. */
  List<Party> reachable() {
    return people().stream().filter(party -> party.mobile() != null).toList();
  }

  Optional<Party> representing() {
    return Optional.ofNullable(representative);
  }

  /** Nothing of it belongs into a log. */
  @Override
  public String toString() {
    return "inquiry";
  }
}
