package icp.documents.store;

import static icp.documents.TestPictures.uniqueJpeg;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import icp.documents.Suite;
import icp.platform.security.Roles;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class FileDownloadsTest {
  private static final String CODE = "AUTH_STATEMENT";
  private static KafkaTap filings;

  @Inject StoredFiles files;
  @Inject EncryptedFileStore store;
  @Inject StoreConfig config;
  @Inject AgroalDataSource database;
  private Suite suite;
  private UUID file;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  @BeforeEach
  void upload() {
    suite = new Suite(filings).outlined();
    String hash = suite.upload(CODE, uniqueJpeg()).statusCode(201).extract().path("sha256");
    file =
        QuarkusTransaction.requiringNew()
            .call(() -> files.find("sha256", hash).<StoredFile>firstResult().id());
  }

  @Test
  void otherBytesThanTheRowTellsOfAreNotShown() {
    // When
    store.replace(file, new byte[] {1, 2, 3});

    // Then
    download()
        .statusCode(500)
        .body("code", equalTo("file-damaged"))
        .body("detail", containsString("is not what was uploaded"));
  }

  @Test
  void bytesThatWereTamperedWithAreNotShown() {
    // Given
    DiskFileStore disk = new DiskFileStore(config.folder().orElseThrow());
    byte[] sealed = disk.read(file).orElseThrow();
    sealed[sealed.length - 1] ^= 1;

    // When
    disk.replace(file, sealed);

    // Then
    download().statusCode(500).body("code", equalTo("file-damaged"));
  }

  @Test
  void bytesThatAreGoneAreAMistakeOfOurs() {
    // When
    store.delete(file);

    // Then
    download().statusCode(500).body("code", equalTo("file-damaged"));
  }

  @Test
  void operatorsWrapOldFilesAnewAPageAtATime() {
    // When
    var first = rewrap(Roles.OPERATOR, "limit=1").statusCode(200).body("examined", equalTo(1));

    // Then
    first.body("rewrapped", equalTo(0)).body("damaged", equalTo(0));
    String after = first.extract().path("after");
    while (after != null) {
      after = rewrap(Roles.OPERATOR, "limit=100&after=" + after).extract().path("after");
    }
    rewrap(Roles.OPERATOR, "limit=0").statusCode(400);
    rewrap(Roles.APPLICANT, "limit=1").statusCode(403).body("examined", nullValue());
  }

  @Test
  void eachPageIsOnRecord() {
    UUID operator = UUID.randomUUID();

    given()
        .auth()
        .oauth2(Tokens.of(operator, Roles.OPERATOR))
        .post("/v1/file-rewraps?limit=1")
        .then()
        .statusCode(200);

    assertThat(new AuditTrail(database).by(operator)).containsExactly("REWRAP_FILES");
  }

  private static ValidatableResponse rewrap(String role, String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), role))
        .post("/v1/file-rewraps?" + query)
        .then();
  }

  private ValidatableResponse download() {
    return suite.applicant().get(suite.documents() + "/" + CODE + "/content").then();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
