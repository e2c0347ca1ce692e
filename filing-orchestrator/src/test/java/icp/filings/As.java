package icp.filings;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Calls what a request would call, as somebody, without a request. */
@Singleton
public class As {
  private final CurrentIdentityAssociation identity;

  As(CurrentIdentityAssociation identity) {
    this.identity = identity;
  }

  public void account(UUID account, String role, Runnable work) {
    ManagedContext request = Arc.container().requestContext();
    ContextState before = request.getStateIfActive();
    request.activate();
    try {
      identity.setIdentity(
          QuarkusSecurityIdentity.builder()
              .setPrincipal(new Token(account, role))
              .addRole(role)
              .build());
      work.run();
    } finally {
      request.terminate();
      if (before != null) {
        request.activate(before);
      }
    }
  }

  /** A verified token. */
  private record Token(UUID account, String role) implements JsonWebToken {
    @Override
    public String getName() {
      return account.toString();
    }

    @Override
    public Set<String> getClaimNames() {
      return Set.of("sub", "groups");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
      return switch (name) {
        case "sub" -> (T) account.toString();
        case "groups" -> (T) Set.of(role);
        default -> null;
      };
    }
  }
}
