package icp.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** What an issuer publishes while it changes its key: {@code current} and {@code former}. */
final class PublishedKeys {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private PublishedKeys() {}

  /** Address of the JWK set. */
  static String location() {
    try {
      Path file = Files.createTempFile("keys", ".json");
      file.toFile().deleteOnExit();
      Files.writeString(
          file,
          "{\"keys\":[%s,%s]}"
              .formatted(
                  jwk("current", Tokens.publicKey()), jwk("former", Tokens.formerPublicKey())));
      return file.toUri().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String jwk(String id, String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      RSAPublicKey key =
          (RSAPublicKey)
              KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
      return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
          .formatted(id, text(key.getModulus()), text(key.getPublicExponent()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has RSA", e);
    }
  }

  private static String text(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int from = bytes[0] == 0 ? 1 : 0;
    return URL.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
  }
}
