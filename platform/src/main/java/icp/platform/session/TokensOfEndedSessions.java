package icp.platform.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses tokens that are good in all else, and whose session has ended. */
@ApplicationScoped
class TokensOfEndedSessions implements SecurityIdentityAugmentor {
  private final EndedSessions sessions;

  TokensOfEndedSessions(EndedSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    boolean over =
        identity.getPrincipal() instanceof JsonWebToken token
            && sessions.has(EndedSessions.of(token));
    return over
        ? Uni.createFrom().failure(new AuthenticationFailedException(new SessionEndedException()))
        : Uni.createFrom().item(identity);
  }
}
