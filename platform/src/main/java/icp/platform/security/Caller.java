package icp.platform.security;

import icp.platform.problem.Problems;
import icp.platform.session.EndedSessions;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls: taken from the verified token and from nothing else. */
@RequestScoped
public class Caller {
  private final JsonWebToken token;

  Caller(JsonWebToken token) {
    this.token = token;
  }

  /**
   * The caller's account.
   *
   * @throws icp.platform.problem.ProblemException 401 if the token's subject is no account
   */
  public UUID accountId() {
    try {
      return UUID.fromString(token.getSubject());
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Problems.of("unauthorized", 401);
    }
  }

  /** When the caller's token ends, and with it all that it opened. */
  public Instant until() {
    return Instant.ofEpochSecond(token.getExpirationTime());
  }

  /** The session that the caller's token is of; null if it names none. */
  public String session() {
    return EndedSessions.of(token);
  }

  /** Whether the caller has a role of {@link Roles}. */
  public boolean is(String role) {
    return token.getGroups() != null && token.getGroups().contains(role);
  }
}
