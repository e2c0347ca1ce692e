package icp.platform.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers for a minute which tokens were found good: whoever asks often has the signature checked
 * once, which costs more than all else that is done before a request reaches its resource. A token
 * that has expired is good no more, remembered or not; a key that its issuer withdraws is believed
 * for that minute longer. What was refused is not remembered.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class VerifiedTokens extends JWTCallerPrincipalFactory {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  /** About a kilobyte each. */
  private static final int MOST = 2000;

  private final JWTCallerPrincipalFactory verifier;
  private final Clock clock;

  private final Map<Key, Verified> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Verified> eldest) {
          return size() > MOST;
        }
      };

  @Inject
  VerifiedTokens(Clock clock) {
    this(new DefaultJWTCallerPrincipalFactory(), clock);
  }

  VerifiedTokens(JWTCallerPrincipalFactory verifier, Clock clock) {
    this.verifier = verifier;
    this.clock = clock;
  }

  /** What is good for one purpose may not be for another. */
  private record Key(String token, JWTAuthContextInfo purpose) {}

  private record Verified(JWTCallerPrincipal principal, Instant at) {
    boolean holds(Instant now) {
      return !now.isBefore(at)
          && now.isBefore(at.plus(REMEMBERED))
          && now.getEpochSecond() < principal.getExpirationTime();
    }
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo purpose) throws ParseException {
    Instant now = clock.instant();
    Key key = new Key(token, purpose);
    Verified verified = find(key);
    if (verified == null || !verified.holds(now)) {
      verified = new Verified(verifier.parse(token, purpose), now);
      remember(key, verified);
    }
    return verified.principal();
  }

  private Verified find(Key key) {
    synchronized (known) {
      return known.get(key);
    }
  }

  private void remember(Key key, Verified verified) {
    synchronized (known) {
      known.put(key, verified);
    }
  }
}
