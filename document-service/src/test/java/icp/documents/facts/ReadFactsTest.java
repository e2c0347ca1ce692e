package icp.documents.facts;

import static icp.documents.TestPictures.uniqueJpeg;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import icp.documents.Suite;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a reader of documents, what it reads is compared with what is typed. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedReader.class)
class ReadFactsTest {
  private static final String CODE = "REPRESENTATIVE_IDENTITY";
  private static final String FINDINGS =
      "documents.find { it.document.code == '" + CODE + "' }.findings.code";
  private static final String CARD = Suite.card(LocalDate.of(2036, 1, 1));

  @BeforeEach
  void readAnotherName() {
    PlayedReader.read("王示例");
  }

  @Test
  void whatIsReadOtherwiseIsAFinding() {
    try (KafkaTap filings = Suite.filingsTopic()) {
      // Given
      Suite suite = new Suite(filings).outlined();
      suite.upload(CODE, uniqueJpeg()).statusCode(201);

      // When
      var otherwise = suite.tell(CODE, CARD);

      // Then
      otherwise
          .statusCode(201)
          .body("findings.code", contains("document-read-otherwise"))
          .body("findings.field", contains("/documents/" + CODE + "/name"));
    }
  }

  @Test
  void aPictureThatComesAfterwardsIsReadAsWell() {
    try (KafkaTap filings = Suite.filingsTopic()) {
      // Given
      Suite suite = new Suite(filings).outlined();
      suite.tell(CODE, CARD).statusCode(201).body("findings", empty());

      // When
      suite.upload(CODE, uniqueJpeg()).statusCode(201);

      // Then
      suite.list().body(FINDINGS, contains("document-read-otherwise"));
    }
  }

  @Test
  void aPictureThatTakesThePlaceOfAnotherIsReadAnew() {
    try (KafkaTap filings = Suite.filingsTopic()) {
      // Given
      Suite suite = new Suite(filings).outlined();
      PlayedReader.read("李示例");
      String etag = suite.upload(CODE, uniqueJpeg()).statusCode(201).extract().header("ETag");
      suite.tell(CODE, CARD).statusCode(201).body("findings", empty());

      // When
      PlayedReader.read("王示例");
      suite.replace(CODE, uniqueJpeg(), etag).statusCode(200);

      // Then
      suite.list().body(FINDINGS, contains("document-read-otherwise"));
    }
  }

  @Test
  void withoutAPictureNothingIsRead() {
    try (KafkaTap filings = Suite.filingsTopic()) {
      // Given
      Suite suite = new Suite(filings).outlined();

      // When
      var told = suite.tell(CODE, CARD);

      // Then
      told.statusCode(201).body("findings", empty());
    }
  }
}
