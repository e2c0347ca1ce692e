package icp.suite.client;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Brings those who act onto the stage. */
public final class Cast {

  private final Api api;
  private final Addresses addresses;

  public Cast(Api api, Addresses addresses) {
    this.api = api;
    this.addresses = addresses;
  }

  /** Registers an applicant whom nobody has seen before. */
  public Account register() {
    String name = "demo-" + UUID.randomUUID().toString().substring(0, 13);
    String password = UUID.randomUUID().toString();
    api.call(
        Call.of("register the account " + name, Account.stranger("applicant"))
            .post(addresses.filings() + "/v1/accounts")
            .json(Map.of("name", name, "password", password)),
        201);
    return signIn("applicant", name, password);
  }

  public Account signIn(String who, String name, String password) {
    Answer session =
        api.call(
            Call.of("sign in", Account.stranger(who))
                .post(addresses.filings() + "/v1/sessions")
                .json(Map.of("name", name, "password", password)),
            200);
    String token = session.text("/token");
    return new Account(who, subject(token), token);
  }

  /** Whom the token names. */
  private static String subject(String token) {
    try {
      byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
      return Answer.JSON.readTree(claims).path("sub").asText();
    } catch (IOException | RuntimeException e) {
      throw new UnexpectedAnswer("The session's token is no JWT.", e);
    }
  }
}
