package icp.domains.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That something is known of a domain name for an account; what, its {@link Words} tell. */
@Entity
class Registration {
  @Id UUID id;

  /** Counts whatever any source says. */
  long version;

  UUID accountId;
  String name;
  Instant createdAt;
  Instant updatedAt;

  Registration() {}

  UUID id() {
    return id;
  }

  Registrations.Key key() {
    return new Registrations.Key(accountId, name);
  }
}
