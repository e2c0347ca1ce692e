package icp.documents.form;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import java.util.List;
import java.util.SortedMap;

/**
 * What a filing says, in full, for as long as a form is printed. Anything may be missing. Its text
 * tells nothing: it must not get into a log.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Facts(
    String province,
    Entity entity,
    Person legalRepresentative,
    Person entityLeader,
    Person administrator,
    SortedMap<Integer, Website> websites) {

  /** Who answers for the website. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Entity(
      EntityKind kind,
      String name,
      CertificateType certificateType,
      String certificateNumber,
      Integer domains,
      String mobile) {}

  /** A person of the filing. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Person(
      String name, CertificateType certificateType, String certificateNumber, String mobile) {}

  /** One of the websites. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Website(String name, String domain) {}

  /** The websites in the order of their places; never null. */
  List<Website> sites() {
    return websites == null ? List.of() : List.copyOf(websites.values());
  }

  boolean individual() {
    return entity != null && entity.kind() == EntityKind.INDIVIDUAL;
  }

  /** The individual, or whoever answers for the organisation; null while nobody is said. */
  Person leader() {
    if (individual()) {
      return themselves();
    }
    return entityLeader == null ? legalRepresentative : entityLeader;
  }

  /** Who looks after the website: the individual themselves, or whom the organisation names. */
  Person responsible() {
    return individual() ? themselves() : administrator;
  }

  private Person themselves() {
    return new Person(
        entity.name(), entity.certificateType(), entity.certificateNumber(), entity.mobile());
  }

  /** How many domain names the entity files in all, those of the websites at least; from 1. */
  int domains() {
    int told = entity == null || entity.domains() == null ? 1 : entity.domains();
    return Math.max(told, sites().size());
  }

  @Override
  public String toString() {
    return "Facts";
  }
}
