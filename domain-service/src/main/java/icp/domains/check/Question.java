package icp.domains.check;

import icp.domains.name.RegistrableName;
import icp.domains.registration.Registrations;
import java.util.Optional;
import java.util.UUID;

/**
 * May this domain name be filed by this entity?
 *
 * @param filingId the filing that asks; empty while none was submitted
 */
record Question(UUID accountId, Optional<UUID> filingId, RegistrableName name, Filer filer) {
  String registered() {
    return name.registered().ascii();
  }

  Registrations.Key key() {
    return new Registrations.Key(accountId, registered());
  }
}
