package icp.platform.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes access tokens only. A provider signs other tokens with the same key, such as those that
 * tell a front end who signed in: their signature is good, and they open nothing here.
 */
@ApplicationScoped
class TokenKind implements SecurityIdentityAugmentor {
  /** RFC 7519, section 5.1, and RFC 9068, section 2.1. */
  private static final Set<String> HEADERS = Set.of("", "jwt", "at+jwt", "application/at+jwt");

  /** What Keycloak writes into the claim {@code typ} of an access token. */
  private static final Set<String> CLAIMS = Set.of("", "bearer");

  private final ObjectMapper json;

  TokenKind(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    boolean other = identity.getPrincipal() instanceof JsonWebToken token && !isAccessToken(token);
    return other
        ? Uni.createFrom().failure(new AuthenticationFailedException())
        : Uni.createFrom().item(identity);
  }

  private boolean isAccessToken(JsonWebToken token) {
    Object claim = token.getClaim("typ");
    return HEADERS.contains(header(token)) && CLAIMS.contains(lower(claim));
  }

  private String header(JsonWebToken token) {
    try {
      String raw = token.getRawToken();
      JsonNode header = json.readTree(Base64.getUrlDecoder().decode(raw.split("\\.")[0]));
      return lower(header.path("typ").asText());
    } catch (IOException | IllegalArgumentException e) {
      return "none that can be read";
    }
  }

  private static String lower(Object kind) {
    return kind == null ? "" : kind.toString().toLowerCase(Locale.ROOT).replace("\"", "");
  }
}
