package icp.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is remembered of tokens, and for how long. */
class VerifiedTokensTest {
  private static final Instant BEGIN = Instant.parse("2026-11-27T08:00:00Z");
  private static final JWTAuthContextInfo PURPOSE = new JWTAuthContextInfo();

  private final Verifier verifier = new Verifier();
  private final Moved clock = new Moved();
  private final VerifiedTokens tokens = new VerifiedTokens(verifier, clock);

  /** Finds every token good but the one that is bad; they expire 15 minutes after the beginning. */
  private static final class Verifier extends JWTCallerPrincipalFactory {
    private final List<String> verified = new ArrayList<>();

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo purpose)
        throws ParseException {
      verified.add(token);
      if (token.equals("bad")) {
        throw new ParseException("The signature is not the issuer's");
      }
      return new Good(token);
    }
  }

  private static final class Good extends JWTCallerPrincipal {
    private final Map<String, Object> claims;

    Good(String token) {
      super(token, "JWT");
      long expires = BEGIN.plus(Duration.ofMinutes(15)).getEpochSecond();
      this.claims = Map.of("sub", token, "exp", expires);
    }

    @Override
    protected Collection<String> doGetClaimNames() {
      return claims.keySet();
    }

    @Override
    protected Object getClaimValue(String name) {
      return claims.get(name);
    }
  }

  private static final class Moved extends Clock {
    private Instant now = BEGIN;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void whatWasFoundGoodIsVerifiedOnceAMinute() throws ParseException {
    assertThat(tokens.parse("a", PURPOSE).getSubject()).isEqualTo("a");
    clock.now = BEGIN.plusSeconds(59);
    assertThat(tokens.parse("a", PURPOSE).getSubject()).isEqualTo("a");
    assertThat(verifier.verified).containsExactly("a");

    clock.now = BEGIN.plusSeconds(60);
    tokens.parse("a", PURPOSE);

    assertThat(verifier.verified).containsExactly("a", "a");
  }

  @Test
  void anotherTokenIsVerifiedByItself() throws ParseException {
    tokens.parse("a", PURPOSE);

    assertThat(tokens.parse("b", PURPOSE).getSubject()).isEqualTo("b");
    assertThat(verifier.verified).containsExactly("a", "b");
  }

  @Test
  void whatIsGoodForOnePurposeIsVerifiedForAnother() throws ParseException {
    tokens.parse("a", PURPOSE);
    tokens.parse("a", new JWTAuthContextInfo());

    assertThat(verifier.verified).containsExactly("a", "a");
  }

  @Test
  void whatHasExpiredIsVerifiedAgain() throws ParseException {
    clock.now = BEGIN.plus(Duration.ofMinutes(15)).minusSeconds(1);
    tokens.parse("a", PURPOSE);
    clock.now = BEGIN.plus(Duration.ofMinutes(15));
    tokens.parse("a", PURPOSE);

    assertThat(verifier.verified).containsExactly("a", "a");
  }

  @Test
  void whatWasRefusedIsRefusedAgainByTheVerifier() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> tokens.parse("bad", PURPOSE)).isInstanceOf(ParseException.class);
    }
    assertThat(verifier.verified).containsExactly("bad", "bad");
  }

  @Test
  void noMoreThanSoManyAreRemembered() throws ParseException {
    for (int i = 0; i < 2001; i++) {
      tokens.parse("token " + i, PURPOSE);
    }

    tokens.parse("token 1", PURPOSE);
    assertThat(verifier.verified).hasSize(2001);
    tokens.parse("token 0", PURPOSE);
    assertThat(verifier.verified).hasSize(2002);
  }
}
