package icp.filings.rule;

import icp.contracts.CertificateType;
import icp.contracts.Residency;
import icp.contracts.ResidentNumber;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.Person;
import icp.filings.filing.Reachable;
import java.util.Optional;

/**
 * A person of a filing, the individual who files included.
 *
 * @param pointer where they stand in the facts
 */
record Someone(
    String pointer,
    String name,
    Residency residency,
    CertificateType certificateType,
    String certificateNumber,
    Reachable reach) {
  static Someone of(String pointer, Person person) {
    return new Someone(
        pointer,
        person.name(),
        person.residency(),
        person.certificateType(),
        person.certificateNumber(),
        person);
  }

  static Someone of(Entity individual) {
    return new Someone(
        "/entity",
        individual.name(),
        individual.residency(),
        individual.certificateType(),
        individual.certificateNumber(),
        individual);
  }

  String at(String field) {
    return pointer + field;
  }

  /** Whether their number is built as that of a resident identity card. */
  boolean hasResidentNumber() {
    return certificateNumber != null
        && (certificateType == CertificateType.RESIDENT_IDENTITY_CARD
            || certificateType == CertificateType.HK_MACAO_RESIDENCE_PERMIT
            || certificateType == CertificateType.TAIWAN_RESIDENCE_PERMIT);
  }

  /** What their number tells, if it is one that tells anything. */
  Optional<ResidentNumber> told() {
    return hasResidentNumber() ? ResidentNumber.read(certificateNumber.strip()) : Optional.empty();
  }

  /** The two digits of the province of a resident identity card. */
  Optional<String> homeProvince() {
    return certificateType == CertificateType.RESIDENT_IDENTITY_CARD
        ? told().map(ResidentNumber::province)
        : Optional.empty();
  }

  boolean isSameAs(Someone other) {
    return certificateNumber != null
        && certificateNumber.equalsIgnoreCase(other.certificateNumber)
        && certificateType == other.certificateType;
  }
}
