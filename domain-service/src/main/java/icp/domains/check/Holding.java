package icp.domains.check;

import icp.contracts.EntityKind;
import icp.contracts.HolderFingerprints;
import icp.domains.registration.Holder;
import java.util.Optional;

/** Who holds the name, as the one who files it stands to them. */
enum Holding {
  /** Nobody told who holds it. */
  UNKNOWN,
  /** A person holds what a person files, or an organisation what an organisation files. */
  SAME_KIND,
  /** An organisation of another name and another number holds what an organisation files. */
  OTHER_ORGANISATION,
  /** An organisation holds what a person files. */
  ORGANISATION_FOR_PERSON,
  /** A person holds what an organisation files; who represents the organisation was not told. */
  SOME_PERSON,
  /** The person who represents the organisation by law holds it. */
  REPRESENTATIVE,
  /** The holder has the representative's name or number, and yet something differs. */
  NEARLY_REPRESENTATIVE,
  /** A person who does not represent the organisation holds it. */
  OTHER_PERSON;

  static Holding of(DomainCase filing) {
    Optional<EntityKind> kind = filing.namedHolder().map(Holder::kind);
    if (kind.isEmpty()) {
      return UNKNOWN;
    }
    if (kind.get() == filing.entity()) {
      return anotherOrganisation(filing) ? OTHER_ORGANISATION : SAME_KIND;
    }
    return kind.get() == EntityKind.ORGANISATION ? ORGANISATION_FOR_PERSON : person(filing);
  }

  private static boolean anotherOrganisation(DomainCase filing) {
    if (filing.entity() != EntityKind.ORGANISATION
        || filing.holder().isEmpty()
        || filing.filer().entity().isEmpty()) {
      return false;
    }
    HolderFingerprints holder = filing.holder().get();
    HolderFingerprints entity = filing.filer().entity().get();
    return !holder.name().equals(entity.name())
        && !holder.certificateNumber().equals(entity.certificateNumber());
  }

  private static Holding person(DomainCase filing) {
    return filing
        .filer()
        .representative()
        .flatMap(known -> filing.holder().map(holder -> person(holder, known)))
        .orElse(SOME_PERSON);
  }

  private static Holding person(HolderFingerprints holder, HolderFingerprints representative) {
    if (holder.equals(representative)) {
      return REPRESENTATIVE;
    }
    boolean near =
        holder.name().equals(representative.name())
            || holder.certificateNumber().equals(representative.certificateNumber());
    return near ? NEARLY_REPRESENTATIVE : OTHER_PERSON;
  }

  /** A person holds what an organisation files. */
  boolean byPerson() {
    return switch (this) {
      case SOME_PERSON, REPRESENTATIVE, NEARLY_REPRESENTATIVE, OTHER_PERSON -> true;
      default -> false;
    };
  }
}
