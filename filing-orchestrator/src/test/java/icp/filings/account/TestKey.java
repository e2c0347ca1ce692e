package icp.filings.account;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The key of an issuer that a test starts, and what its tokens say. */
public final class TestKey {
  private TestKey() {}

  /** Address of a new private key, PKCS#8 in PEM. */
  public static String location() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
      pairs.initialize(2048);
      byte[] key = pairs.generateKeyPair().getPrivate().getEncoded();
      Path file = Files.createTempFile("issuer", ".pem");
      file.toFile().deleteOnExit();
      String pem = Base64.getMimeEncoder().encodeToString(key);
      Files.writeString(
          file, "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
      return file.toUri().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonPath claims(String token) {
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JsonPath.from(new String(claims, StandardCharsets.UTF_8));
  }

  static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
