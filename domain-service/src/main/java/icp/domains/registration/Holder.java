package icp.domains.registration;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;

/** In whose name a domain name stands. */
public record Holder(
    String name, EntityKind kind, CertificateType certificateType, String certificateNumber) {
  /** Says the kind alone: a record's own text would carry the holder into any log it reaches. */
  @Override
  public String toString() {
    return "Holder[" + kind + "]";
  }
}
