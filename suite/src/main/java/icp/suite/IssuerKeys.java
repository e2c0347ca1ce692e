package icp.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the embedded issuer signs with, and what services verify with: the key of now and the one
 * before it, so that no token that was signed before a rotation is refused after it.
 */
final class IssuerKeys {
  private static final int RSA_BITS = 2048;
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final Path folder;

  IssuerKeys(Path folder) {
    this.folder = folder;
  }

  /** Makes what is missing. Half a pair, from a start that was cut short, has signed nothing. */
  void ensure() {
    if (!Files.exists(privateFile()) || !Files.exists(publicFile())) {
      make();
    }
    PrivateFiles.write(published(), set());
  }

  /**
   * A new key signs from the next start on; the one of now is published beside it until the next.
   */
  void rotate() {
    PrivateFiles.write(formerFile(), PrivateFiles.read(publicFile()) + "\n");
    make();
    PrivateFiles.write(published(), set());
  }

  Path privateFile() {
    return folder.resolve("issuer-private.pem");
  }

  Path publicFile() {
    return folder.resolve("issuer-public.pem");
  }

  /** A JWK set, the key of now first. */
  Path published() {
    return folder.resolve("issuer-keys.json");
  }

  /** What tokens name the key of now by: its thumbprint, RFC 7638. */
  String id() {
    return id(publicKey(publicFile()));
  }

  private Path formerFile() {
    return folder.resolve("issuer-former.pem");
  }

  /** The public half is written last: without it both are made again. */
  private void make() {
    try {
      Files.deleteIfExists(publicFile());
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS, new SecureRandom());
      KeyPair pair = generator.generateKeyPair();
      PrivateFiles.write(privateFile(), pem("PRIVATE KEY", pair.getPrivate()));
      PrivateFiles.write(publicFile(), pem("PUBLIC KEY", pair.getPublic()));
    } catch (GeneralSecurityException | java.io.IOException e) {
      throw new SuiteException("Cannot make the issuer's keys.", e);
    }
  }

  private String set() {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Path file : new Path[] {publicFile(), formerFile()}) {
      if (Files.exists(file)) {
        RSAPublicKey key = publicKey(file);
        keys.putIfAbsent(id(key), jwk(key));
      }
    }
    return "{\"keys\":[" + String.join(",", keys.values()) + "]}\n";
  }

  private static String jwk(RSAPublicKey key) {
    return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
        .formatted(id(key), text(key.getModulus()), text(key.getPublicExponent()));
  }

  private static String id(RSAPublicKey key) {
    String members =
        "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}"
            .formatted(text(key.getPublicExponent()), text(key.getModulus()));
    try {
      return URL.encodeToString(
          MessageDigest.getInstance("SHA-256").digest(members.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new SuiteException("This Java has no SHA-256.", e);
    }
  }

  /** Without the byte that {@link BigInteger} puts before a number whose first bit is set. */
  private static String text(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int from = bytes[0] == 0 ? 1 : 0;
    return URL.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
  }

  private static RSAPublicKey publicKey(Path file) {
    String body = PrivateFiles.read(file).replaceAll("-----[A-Z ]+-----", "");
    try {
      return (RSAPublicKey)
          KeyFactory.getInstance("RSA")
              .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
    } catch (GeneralSecurityException e) {
      throw new SuiteException("Cannot read " + file + ".", e);
    }
  }

  private static String pem(String kind, Key key) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, body);
  }
}
