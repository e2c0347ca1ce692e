package icp.suite.demo;

import java.util.Map;
import java.util.UUID;

/** Brings those who act onto the stage. */
final class Cast {

  private final Api api;
  private final Addresses addresses;

  Cast(Api api, Addresses addresses) {
    this.api = api;
    this.addresses = addresses;
  }

  /** Registers an applicant whom nobody has seen before. */
  Account register() {
    String name = "demo-" + UUID.randomUUID().toString().substring(0, 13);
    String password = UUID.randomUUID().toString();
    Answer registered =
        api.call(
            Call.of("register the account " + name, Account.stranger("applicant"))
                .post(addresses.filings() + "/v1/accounts")
                .json(Map.of("name", name, "password", password)),
            201);
    Account signedIn = signIn("applicant", name, password);
    return new Account("applicant", registered.text("/id"), signedIn.token());
  }

  Account signIn(String who, String name, String password) {
    Answer session =
        api.call(
            Call.of("sign in", Account.stranger(who))
                .post(addresses.filings() + "/v1/sessions")
                .json(Map.of("name", name, "password", password)),
            200);
    return new Account(who, null, session.text("/token"));
  }
}
