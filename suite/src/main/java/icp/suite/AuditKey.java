package icp.suite;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * The key that a service signs its audit with: Ed25519, its private half, its public half, and the
 * public halves of those before it, in one line, so that an environment variable holds it.
 */
final class AuditKey {

  private static final String PUBLIC = "-----BEGIN PUBLIC KEY-----";

  private AuditKey() {}

  /** One new key. */
  static String fresh() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return pem("PRIVATE KEY", pair.getPrivate()) + pem("PUBLIC KEY", pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new SuiteException("This Java has no Ed25519.", e);
    }
  }

  /** A new key, which signs from the next start on; what the former ones signed still counts. */
  static String renewed(String keys) {
    int known = keys.indexOf(PUBLIC);
    if (known < 0) {
      throw new SuiteException("The file holds no key of the audit.");
    }
    return fresh() + keys.substring(known);
  }

  private static String pem(String kind, Key key) {
    String body = Base64.getEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN %1$s-----%2$s-----END %1$s-----".formatted(kind, body);
  }
}
