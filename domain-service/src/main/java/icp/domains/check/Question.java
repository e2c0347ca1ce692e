package icp.domains.check;

import icp.contracts.EntityKind;
import icp.contracts.HolderFingerprints;
import icp.domains.name.RegistrableName;
import icp.domains.registration.Registrations;
import java.util.Optional;
import java.util.UUID;

/**
 * May this domain name be filed by this entity?
 *
 * @param entity fingerprints of the entity; empty when holders are not to be compared
 */
record Question(
    UUID accountId,
    RegistrableName name,
    String province,
    EntityKind entityKind,
    Optional<HolderFingerprints> entity) {
  Registrations.Key key() {
    return new Registrations.Key(accountId, name.registered().ascii());
  }
}
