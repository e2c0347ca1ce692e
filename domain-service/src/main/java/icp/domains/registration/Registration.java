package icp.domains.registration;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.platform.http.Ids;
import icp.regulations.Known;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of one domain name for one account. */
@Entity
class Registration {
  @Id UUID id;
  @Version long version;
  UUID accountId;
  String name;
  String holderName;

  @Enumerated(EnumType.STRING)
  EntityKind holderKind;

  @Enumerated(EnumType.STRING)
  CertificateType holderCertificateType;

  String holderCertificateNumber;
  String registrar;
  LocalDate expiresOn;

  @Enumerated(EnumType.STRING)
  RealNameState realNameState;

  LocalDate realNamePassedOn;

  @Enumerated(EnumType.STRING)
  Source source;

  Instant createdAt;
  Instant updatedAt;

  Registration() {}

  static Registration first(UUID accountId, String name, Instant at) {
    Registration registration = new Registration();
    registration.id = Ids.next();
    registration.accountId = accountId;
    registration.name = name;
    registration.createdAt = at;
    return registration;
  }

  void say(RegistrationBody body, Source by, Instant at) {
    holderName = body.holderName();
    holderKind = body.holderKind();
    holderCertificateType = body.holderCertificateType();
    holderCertificateNumber = body.holderCertificateNumber();
    registrar = body.registrar();
    expiresOn = body.expiresOn();
    realNameState = body.realName().state();
    realNamePassedOn = body.realName().passedOn();
    source = by;
    updatedAt = at;
  }

  UUID id() {
    return id;
  }

  RegistrationFacts facts() {
    return new RegistrationFacts(
        Known.UNKNOWN,
        Optional.of(
            new Holder(holderName, holderKind, holderCertificateType, holderCertificateNumber)),
        Optional.of(registrar),
        Optional.of(expiresOn),
        Optional.of(new RealName(realNameState, realNamePassedOn)),
        Optional.empty(),
        Known.UNKNOWN,
        Map.of(
            Fact.HOLDER, source,
            Fact.REGISTRAR, source,
            Fact.EXPIRY, source,
            Fact.REAL_NAME, source));
  }
}
