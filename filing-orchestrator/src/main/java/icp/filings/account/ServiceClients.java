package icp.filings.account;

import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** The services that the embedded issuer knows by a secret of theirs, of which it has a hash. */
@ApplicationScoped
class ServiceClients {
  private static final String DOCUMENT_SERVICE = "document-service";

  private final IssuerConfig config;
  private final SignInAttempts attempts;
  private final SignInAudit audit;

  ServiceClients(IssuerConfig config, SignInAttempts attempts, SignInAudit audit) {
    this.config = config;
    this.attempts = attempts;
    this.audit = audit;
  }

  /**
   * The name of the service whose secret it is. Attempts count for the name from one address:
   * whoever knows the name alone does not lock the service out from its own.
   *
   * @throws icp.platform.problem.ProblemException 401 if there is none, 429 after too many attempts
   */
  String signedIn(ClientLogin login, String address) {
    String subject = "client " + login.client() + " at " + address;
    attempts.begin(subject, address, () -> audit.refusedClient("SIGN_IN_LOCKED", known(login)));
    if (!isRight(login)) {
      audit.refusedClient("SIGN_IN_FAILED", known(login));
      throw Problems.of("client-refused", 401);
    }
    attempts.succeeded(subject, address);
    audit.client("SIGN_IN", DOCUMENT_SERVICE);
    return DOCUMENT_SERVICE;
  }

  private static Optional<String> known(ClientLogin login) {
    return Optional.of(login.client()).filter(DOCUMENT_SERVICE::equals);
  }

  /** Compared in a time that tells nothing of how much of it is right. */
  private boolean isRight(ClientLogin login) {
    byte[] given = Secret.hash(login.secret());
    boolean same =
        config
            .documentServiceSecretHash()
            .map(HexFormat.of()::parseHex)
            .map(expected -> MessageDigest.isEqual(expected, given))
            .orElse(false);
    return same && known(login).isPresent();
  }
}
