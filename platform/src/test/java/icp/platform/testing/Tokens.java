package icp.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** Signs tokens as the issuer would, with a key made for this run. */
public final class Tokens {
  /**
   * Quarkus loads this class twice, in the test's and in its own class loader: the key goes through
   * the system properties, so that both know the same.
   */
  private static final String KEY = "icp.platform.testing.key";

  private Tokens() {}

  /** A token of an account with roles. */
  public static String of(UUID account, String... roles) {
    return Jwt.issuer("https://beian.example/issuer")
        .audience("beian")
        .subject(account.toString())
        .upn(account.toString())
        .groups(Set.of(roles))
        .expiresIn(600)
        .sign(keys().getPrivate());
  }

  static String publicKey() {
    return Base64.getEncoder().encodeToString(keys().getPublic().getEncoded());
  }

  private static synchronized KeyPair keys() {
    Object keys = System.getProperties().get(KEY);
    if (keys == null) {
      keys = made();
      System.getProperties().put(KEY, keys);
    }
    return (KeyPair) keys;
  }

  private static KeyPair made() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has RSA", e);
    }
  }
}
