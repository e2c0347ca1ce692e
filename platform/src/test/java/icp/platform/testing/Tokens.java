package icp.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
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
    return signed(Set.of("beian"), account.toString(), roles);
  }

  /** One that names the session that it is of. */
  public static String ofSession(String session, UUID account, String... roles) {
    return claims(Set.of("beian"), account.toString(), roles)
        .claim("sid", session)
        .sign(privateKey());
  }

  /** The token by which document-service asks another service. */
  public static String ofDocumentService(String asked) {
    return signed(Set.of(asked), "document-service", "service");
  }

  /** A token of anybody for anybody. */
  public static String signed(Set<String> audience, String subject, String... roles) {
    return claims(audience, subject, roles).sign(privateKey());
  }

  private static JwtClaimsBuilder claims(Set<String> audience, String subject, String... roles) {
    return Jwt.issuer("https://beian.example/issuer")
        .audience(audience)
        .subject(subject)
        .upn(subject)
        .groups(Set.of(roles))
        .expiresIn(600);
  }

  /** What services verify tokens with: X.509 in Base64. */
  public static String publicKey() {
    return keys()[1];
  }

  /** What the issuer signs with, for tests that sign what no issuer would. */
  public static PrivateKey privateKey() {
    return privateKey(keys()[0]);
  }

  private static PrivateKey privateKey(String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has RSA", e);
    }
  }

  /** The key that the issuer signed with before, which {@link PublishedKeys} still names. */
  public static PrivateKey formerKey() {
    return privateKey(keys(KEY + ".former")[0]);
  }

  static String formerPublicKey() {
    return keys(KEY + ".former")[1];
  }

  private static String[] keys() {
    return keys(KEY);
  }

  private static synchronized String[] keys(String name) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, made());
    }
    return System.getProperty(name).split(",");
  }

  private static String made() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      return base64.encodeToString(pair.getPrivate().getEncoded())
          + ","
          + base64.encodeToString(pair.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has RSA", e);
    }
  }
}
