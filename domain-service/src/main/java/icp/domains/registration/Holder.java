package icp.domains.registration;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;

/** In whose name a domain name stands. */
public record Holder(
    String name, EntityKind kind, CertificateType certificateType, String certificateNumber) {
  /** The same with no more than the first character of a person's name. */
  Holder hidden() {
    return kind == EntityKind.ORGANISATION || name == null || name.isEmpty()
        ? this
        : new Holder(
            name.substring(0, name.offsetByCodePoints(0, 1)) + "**",
            kind,
            certificateType,
            certificateNumber);
  }

  /** Says the kind alone: a record's own text would carry the holder into any log it reaches. */
  @Override
  public String toString() {
    return "Holder[" + kind + "]";
  }
}
