package icp.platform.audit;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's own hand: what it signs is good for no other service. */
@Startup
@Singleton
class Signer {
  private final SigningKey key;
  private final String service;

  Signer(AuditConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.service = service;
    this.key =
        KeyFile.read(
            config.keyLocation(),
            ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile()));
  }

  String keyId() {
    return key.id();
  }

  byte[] sign(Signed what) {
    return key.sign(bytes(what));
  }

  boolean verifies(Signed what, String keyId, byte[] signature) {
    return key.verifies(keyId, bytes(what), signature);
  }

  private byte[] bytes(Signed what) {
    Canonical canonical = new Canonical().add(service).add(what.getClass().getSimpleName());
    what.to(canonical);
    return canonical.bytes();
  }

  /** What can be signed: its kind is part of what is signed. */
  interface Signed {
    void to(Canonical canonical);
  }
}
