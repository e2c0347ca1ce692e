package icp.documents.upload;

import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.uniqueJpeg;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import icp.documents.Suite;
import icp.documents.TestPictures;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class UploadResourceTest {
  private static final String CODE = "AUTH_STATEMENT";
  private static KafkaTap filings;
  private Suite suite;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
    RestAssured.config =
        RestAssured.config()
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  @BeforeEach
  void outline() {
    suite = new Suite(filings).outlined();
  }

  @Test
  void anUploadIsKeptUnderItsHash() throws IOException {
    // When
    var made = suite.upload(CODE, uniqueJpeg()).statusCode(201).header("ETag", "\"0\"");

    // Then
    var kept =
        suite.applicant().get(suite.documents() + "/" + CODE + "/content").then().statusCode(200);
    kept.header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
    kept.header("Content-Disposition", "attachment; filename=\"AUTH_STATEMENT.jpg\"");
    byte[] bytes = kept.extract().asByteArray();
    assertThat(sha256(bytes)).isEqualTo(made.extract().path("sha256"));
    assertThat((int) made.extract().path("size")).isEqualTo(bytes.length);
    assertThat(filesOnDisk()).contains(sha256(bytes));
  }

  @Test
  void theListTellsWhatIsThereAndWhatIsMissing() {
    // When
    suite.upload(CODE, jpeg(640, 480)).statusCode(201);

    // Then
    suite
        .list()
        .statusCode(200)
        .body("complete", equalTo(false))
        .body("open", equalTo(true))
        .body("missing", contains("REPRESENTATIVE_IDENTITY", "ORGANISATION_IDENTITY"))
        .body("documents.find { it.document.code == 'AUTH_STATEMENT' }.upload.width", equalTo(640))
        .body(
            "documents.find { it.document.code == 'REPRESENTATIVE_IDENTITY' }.document.roles",
            hasItems("ENTITY_CERTIFICATE", "ADMINISTRATOR_CERTIFICATE"));
  }

  @Test
  void aReplacementNeedsTheVersionThatWasSeen() {
    // Given
    suite.upload(CODE, uniqueJpeg()).statusCode(201);

    // When
    var blind = suite.upload(CODE, uniqueJpeg());
    var stale = replace("\"7\"");
    var seen = replace("\"0\"");

    // Then
    blind.statusCode(428).body("code", equalTo("if-match-missing"));
    stale.statusCode(412).body("code", equalTo("if-match-stale"));
    seen.statusCode(200).header("ETag", "\"1\"");
  }

  private io.restassured.response.ValidatableResponse replace(String ifMatch) {
    return suite
        .applicant()
        .header("If-Match", ifMatch)
        .contentType("image/jpeg")
        .body(uniqueJpeg())
        .put(suite.documents() + "/" + CODE)
        .then();
  }

  @Test
  void theSamePictureAgainChangesNothing() {
    // Given
    byte[] picture = uniqueJpeg();
    suite.upload(CODE, picture).statusCode(201);

    // When
    var again = suite.upload(CODE, picture);

    // Then
    again.statusCode(200).header("ETag", "\"0\"");
  }

  @Test
  void aDeletedUploadIsGoneFromDiskToo() throws IOException {
    // Given
    String hash = suite.upload(CODE, uniqueJpeg()).statusCode(201).extract().path("sha256");

    // When
    suite
        .applicant()
        .header("If-Match", "\"0\"")
        .delete(suite.documents() + "/" + CODE)
        .then()
        .statusCode(204);

    // Then
    suite
        .applicant()
        .get(suite.documents() + "/" + CODE + "/content")
        .then()
        .statusCode(404)
        .body("code", equalTo("document-not-uploaded"));
    assertThat(filesOnDisk()).doesNotContain(hash);
  }

  @Test
  void anUnknownFilingAndOneOfAnotherAccountLookTheSame() {
    // Given
    var stranger = given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT));
    String unknown = "/v1/filings/" + UUID.randomUUID() + "/documents";

    // When
    var others = stranger.get(suite.documents()).then();

    // Then
    others.statusCode(404).body("code", equalTo("filing-not-found"));
    suite.applicant().get(unknown).then().statusCode(404).body("code", equalTo("filing-not-found"));
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT))
        .contentType("image/jpeg")
        .body(jpeg(300, 300))
        .put(suite.documents() + "/" + CODE)
        .then()
        .statusCode(404);
  }

  @Test
  void aReviewerReadsButDoesNotUpload() {
    // When
    var list = suite.reviewer().get(suite.documents()).then();

    // Then
    list.statusCode(200);
    suite
        .reviewer()
        .contentType("image/jpeg")
        .body(jpeg(300, 300))
        .put(suite.documents() + "/" + CODE)
        .then()
        .statusCode(403);
  }

  @Test
  void nothingIsUploadedWhileTheFilingIsExamined() {
    // Given
    suite.moved(1, "CHECKING");

    // When
    var refused = suite.upload(CODE, jpeg(300, 300));

    // Then
    refused
        .statusCode(409)
        .body("code", equalTo("filing-not-open"))
        .body("state.status", equalTo("CHECKING"));
    suite.moved(1, "RETURNED").upload(CODE, jpeg(300, 300)).statusCode(201);
  }

  @Test
  void codesThatAreNotForUploadAreRefused() {
    // When
    var unknown = suite.upload("NO_SUCH_THING", jpeg(300, 300));
    var verification = suite.upload("ADMINISTRATOR_PRESENCE", jpeg(300, 300));

    // Then
    unknown.statusCode(404).body("code", equalTo("document-not-on-list"));
    verification.statusCode(422).body("code", equalTo("document-proved-by-verification"));
  }

  @Test
  void whatIsRefusedLeavesNothingBehind() throws IOException {
    // Given
    Set<String> before = filesOnDisk();

    // When
    suite.upload(CODE, new byte[0]).statusCode(422).body("code", equalTo("picture-empty"));
    suite.upload(CODE, "PK\3\4".getBytes()).statusCode(422);
    suite.upload(CODE, TestPictures.bomb(50_000, 50_000)).statusCode(422);
    suite
        .upload(CODE, new byte[10 * 1024 * 1024 + 1])
        .statusCode(413)
        .body("code", equalTo("picture-over-10-mb"))
        .body("detail", startsWith("At most 10 MB are taken at once"));
    suite.upload(CODE, new byte[11 * 1024 * 1024 + 1]).statusCode(413);

    // Then
    suite.list().body("documents.findAll { it.upload != null }", hasSize(0));
    assertThat(filesOnDisk()).isEqualTo(before);
  }

  @Test
  void otherMediaTypesAndForgedTokensAreRefused() {
    // Given
    String token = Tokens.of(suite.account, Roles.APPLICANT);
    String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";

    // When
    var webp =
        suite.applicant().contentType("image/webp").body(new byte[9]).put(suite.documents() + "/X");

    // Then
    webp.then().statusCode(415).body("code", equalTo("picture-media-type"));
    given().auth().oauth2(forged).get(suite.documents()).then().statusCode(401);
    given().get(suite.documents()).then().statusCode(401);
  }

  private static Set<String> filesOnDisk() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target", "documents"))) {
      return files
          .filter(Files::isRegularFile)
          .map(UploadResourceTest::hashOf)
          .collect(Collectors.toSet());
    }
  }

  private static String hashOf(Path file) {
    try {
      return sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
