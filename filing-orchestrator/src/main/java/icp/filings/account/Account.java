package icp.filings.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who signs in here. */
@Entity
@Table(name = "account")
class Account extends PanacheEntityBase {
  @Id UUID id;
  String name;

  @Column(name = "password_hash")
  String passwordHash;

  /** Names of {@link icp.platform.security.Roles}, with commas between them. */
  String roles;

  @Column(name = "created_at")
  Instant createdAt;

  Set<String> roleSet() {
    return Arrays.stream(roles.split(",")).collect(Collectors.toUnmodifiableSet());
  }
}
