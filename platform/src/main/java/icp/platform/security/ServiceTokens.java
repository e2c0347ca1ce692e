package icp.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Keeps people and services apart, whatever roles a provider gives them. A token whose audience is
 * this service itself is a service's: it has the role {@link Roles#SERVICE} or none. Any other is a
 * person's, and never has that role.
 */
@ApplicationScoped
class ServiceTokens implements SecurityIdentityAugmentor {
  private final String service;

  ServiceTokens(@ConfigProperty(name = "quarkus.application.name") String service) {
    this.service = service;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom()
        .item(
            identity.getPrincipal() instanceof JsonWebToken token
                ? only(identity, roles(token, identity.getRoles()))
                : identity);
  }

  private Set<String> roles(JsonWebToken token, Set<String> given) {
    Set<String> audience = token.getAudience();
    boolean ofService = audience != null && audience.contains(service);
    return given.stream()
        .filter(role -> role.equals(Roles.SERVICE) == ofService)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static SecurityIdentity only(SecurityIdentity identity, Set<String> roles) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .addRoles(roles)
        .build();
  }
}
