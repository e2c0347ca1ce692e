package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path parent;

  @Test
  void onlyTheirOwnerMayReadThem() throws IOException {
    secrets().ensure();

    assertThat(mode(folder())).isEqualTo("rwx------");
    try (var files = Files.list(folder())) {
      assertThat(files).hasSize(15).allSatisfy(it -> assertThat(mode(it)).isEqualTo("rw-------"));
    }
  }

  @Test
  void areTheSameAtTheNextStart() throws IOException {
    secrets().ensure();
    var first = contents();

    secrets().ensure();

    assertThat(contents()).isEqualTo(first);
  }

  @Test
  void areStrongAndDifferent() {
    secrets().ensure();

    assertThat(secrets().fingerprintKey()).matches("[0-9a-f]{64}");
    assertThat(Stream.of(Service.values()).map(secrets()::keyset).map(PrivateFiles::read))
        .hasSize(Service.values().length)
        .doesNotHaveDuplicates();
    assertThat(secrets().staffPassword("reviewer"))
        .hasSize(24)
        .isNotEqualTo(secrets().staffPassword("operator"));
  }

  @Test
  void theIssuerIsToldAHashOfWhatDocumentServiceSignsInWith() {
    secrets().ensure();

    assertThat(secrets().clientSecret()).matches("[0-9a-f]{64}");
    assertThat(secrets().clientSecretHash())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(secrets().clientSecret());
  }

  @Test
  void everyServiceSignsItsAuditWithAKeyOfItsOwn() {
    secrets().ensure();

    assertThat(Stream.of(Service.values()).map(secrets()::auditKey).map(PrivateFiles::read))
        .hasSize(Service.values().length)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatACommonKeyOfBeforeSignedStillCountsAndItSignsNoMore() {
    PrivateFiles.folder(folder());
    String common = AuditKey.fresh();
    PrivateFiles.write(folder().resolve("audit-key.pem"), common);

    secrets().ensure();

    int half = common.indexOf("-----BEGIN PUBLIC");
    assertThat(Stream.of(Service.values()).map(secrets()::auditKey).map(PrivateFiles::read))
        .doesNotHaveDuplicates()
        .allSatisfy(
            own ->
                assertThat(own)
                    .endsWith(common.substring(half))
                    .doesNotContain(common.substring(0, half)));
  }

  @Test
  void theIssuersKeysBelongTogether() throws Exception {
    secrets().ensure();
    var keys = KeyFactory.getInstance("RSA");
    var signature = Signature.getInstance("SHA256withRSA");

    signature.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(der("issuer-private.pem"))));
    signature.update((byte) 1);
    byte[] signed = signature.sign();

    signature.initVerify(keys.generatePublic(new X509EncodedKeySpec(der("issuer-public.pem"))));
    signature.update((byte) 1);
    assertThat(signature.verify(signed)).isTrue();
  }

  @Test
  void halfAPairIsMadeAgainAsAWhole() throws IOException {
    secrets().ensure();
    var first = contents();
    Files.delete(secrets().issuer().publicFile());

    secrets().ensure();

    assertThat(contents().get("issuer-private.pem")).isNotEqualTo(first.get("issuer-private.pem"));
    assertThat(secrets().issuer().publicFile()).exists();
  }

  @Test
  void beforeTheFirstStartThereIsNoPassword() {
    assertThatThrownBy(() -> secrets().staffPassword("reviewer"))
        .isInstanceOf(SuiteException.class)
        .hasMessageContaining("./beian up makes it");
  }

  private Secrets secrets() {
    return new Secrets(folder());
  }

  private Path folder() {
    return parent.resolve("secrets");
  }

  private TreeMap<String, String> contents() throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.list(folder())) {
      files.forEach(it -> contents.put(it.getFileName().toString(), PrivateFiles.read(it)));
    }
    return contents;
  }

  private byte[] der(String file) {
    String pem = PrivateFiles.read(folder().resolve(file)).replaceAll("-----[A-Z ]+-----", "");
    return Base64.getMimeDecoder().decode(pem);
  }

  private static String mode(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
