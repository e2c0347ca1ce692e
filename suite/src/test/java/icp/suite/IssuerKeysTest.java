package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerKeysTest {
  @TempDir Path folder;
  private IssuerKeys keys;

  @BeforeEach
  void ensure() {
    keys = new IssuerKeys(folder);
    keys.ensure();
  }

  private JsonNode published() throws IOException {
    return new ObjectMapper().readTree(keys.published().toFile()).get("keys");
  }

  private List<String> ids() throws IOException {
    return published().findValuesAsText("kid");
  }

  @Test
  void atFirstOneKeyIsPublishedWhichTokensName() throws IOException {
    assertThat(ids()).containsExactly(keys.id());
    assertThat(keys.id()).hasSize(43);
    assertThat(Files.readString(keys.published())).doesNotContain("\"d\"", "PRIVATE");
  }

  @Test
  void afterARotationTheFormerIsPublishedToo() throws IOException {
    String former = keys.id();

    keys.rotate();

    assertThat(ids()).containsExactly(keys.id(), former);
    assertThat(keys.id()).isNotEqualTo(former);
  }

  @Test
  void theOneBeforeTheFormerIsGone() throws IOException {
    String first = keys.id();
    keys.rotate();
    keys.rotate();
    keys.ensure();

    assertThat(ids()).hasSize(2).doesNotContain(first).startsWith(keys.id());
  }

  @Test
  void whatSignsIsWhatIsPublishedFirst() throws Exception {
    keys.rotate();
    JsonNode first = published().get(0);
    Signature signature = Signature.getInstance("SHA256withRSA");
    String pem = Files.readString(keys.privateFile()).replaceAll("-----[A-Z ]+-----", "");
    KeyFactory rsa = KeyFactory.getInstance("RSA");

    signature.initSign(
        rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem))));
    signature.update((byte) 1);
    byte[] signed = signature.sign();

    signature.initVerify(
        rsa.generatePublic(new RSAPublicKeySpec(number(first, "n"), number(first, "e"))));
    signature.update((byte) 1);
    assertThat(signature.verify(signed)).isTrue();
  }

  private static BigInteger number(JsonNode key, String member) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(member).asText()));
  }

  @Test
  void aRotationThatWasCutShortIsMendedByTheNextStart() throws IOException {
    keys.rotate();
    Files.delete(keys.publicFile());

    keys.ensure();

    assertThat(ids()).hasSize(2).startsWith(keys.id());
  }

  @Test
  void onlyTheirOwnerMayReadThem() throws IOException {
    keys.rotate();
    try (var files = Files.list(folder)) {
      assertThat(files)
          .hasSize(4)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }
}
