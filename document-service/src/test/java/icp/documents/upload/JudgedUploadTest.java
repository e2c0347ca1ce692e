package icp.documents.upload;

import static icp.documents.FileCorpus.writtenBy;
import static icp.documents.PictureCorpus.grey;
import static icp.documents.PictureCorpus.photo;
import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.page;
import static icp.documents.TestPictures.png;
import static icp.documents.TestPictures.read;
import static icp.documents.TestPictures.uniqueJpeg;
import static icp.documents.TestPictures.withExif;
import static icp.documents.TestPictures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import icp.documents.PdfCorpus;
import icp.documents.Suite;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an upload answers about its picture, in all the ways in which it can be sent. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class JudgedUploadTest {
  private static final String LICENCE = "ORGANISATION_IDENTITY";
  private static final String FORM = "AUTH_STATEMENT";
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
  void whatIsWrongIsToldAtOnceAndStaysTold() {
    // When
    var made = suite.upload(LICENCE, written(grey(photo(1600, 1200)), "jpg"));

    // Then
    made.statusCode(201)
        .body("findings.code", contains("picture-grey"))
        .body("findings[0].severity", equalTo("BLOCKER"))
        .body("findings[0].subject", equalTo("DOCUMENTS"))
        .body("findings[0].field", equalTo("/documents/" + LICENCE))
        .body("findings[0].message.en", startsWith("the picture has no colour"))
        .body("findings[0].fix.zh", containsString("彩色"));
    suite
        .list()
        .body(
            "documents.find { it.document.code == '" + LICENCE + "' }.upload.findings.code",
            contains("picture-grey"));
  }

  @Test
  void aGoodPictureInItsPlaceHasNoFindings() {
    // Given
    suite.upload(LICENCE, written(grey(photo(1600, 1200)), "jpg")).statusCode(201);

    // When
    var seen =
        suite
            .applicant()
            .header("If-Match", "\"0\"")
            .contentType("image/jpeg")
            .body(written(photo(1600, 1200), "jpg"))
            .put(suite.documents() + "/" + LICENCE)
            .then();

    // Then
    seen.statusCode(200).body("findings", empty());
  }

  @Test
  void softwareThatRetouchesIsSeenBeforeItsTraceIsGone() {
    // When
    var made = suite.upload(FORM, writtenBy(withExif(uniqueJpeg(), 1), "美图秀秀"));

    // Then
    made.statusCode(201).body("findings.code", hasItem("picture-retouched"));
    byte[] kept =
        suite.applicant().get(suite.documents() + "/" + FORM + "/content").asByteArray();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
  }

  @Test
  void gifAndPdfAreKeptAsPictures() {
    // When
    var gif = raw("image/gif", written(page(900, 700), "gif")).put(suite.documents() + "/" + FORM);
    var pdf =
        raw("application/pdf", PdfCorpus.pages(2)).put(suite.documents() + "/" + LICENCE);

    // Then
    gif.then().statusCode(201).body("mediaType", equalTo("image/png"));
    pdf.then()
        .statusCode(201)
        .body("mediaType", equalTo("image/jpeg"))
        .body("size", lessThanOrEqualTo(4 * 1024 * 1024));
  }

  private RequestSpecification raw(String type, byte[] body) {
    return suite.applicant().contentType(type).body(body);
  }

  @Test
  void aFormWithOneFileIsAnUpload() {
    // When
    var made =
        suite
            .applicant()
            .multiPart("anything", "../../photo.exe", png(900, 700), "text/html")
            .put(suite.documents() + "/" + FORM)
            .then();

    // Then
    made.statusCode(201)
        .header("ETag", "\"0\"")
        .body("mediaType", equalTo("image/png"))
        .body("width", equalTo(900));
  }

  @Test
  void aFormWithTwoFilesOrWithNoneIsRefused() throws Exception {
    // When
    var two =
        suite
            .applicant()
            .multiPart("a", "a.png", png(300, 300))
            .multiPart("b", "b.png", png(300, 300))
            .put(suite.documents() + "/" + FORM)
            .then();
    var none =
        raw("multipart/form-data; boundary=abc", "--abc--\r\n".getBytes(StandardCharsets.US_ASCII))
            .put(suite.documents() + "/" + FORM)
            .then();
    var unbounded =
        raw("multipart/form-data", new byte[5]).put(suite.documents() + "/" + FORM).then();

    // Then
    two.statusCode(422).body("code", equalTo("picture-form-not-one-file"));
    none.statusCode(422).body("code", equalTo("picture-form-not-one-file"));
    unbounded.statusCode(400).body("code", equalTo("picture-form-broken"));
    suite.list().body("documents.findAll { it.upload != null }", empty());
  }

  @Test
  void anotherMediaTypeIsToldWhatToSend() {
    // When
    var text = raw("text/plain", new byte[9]).put(suite.documents() + "/" + FORM).then();

    // Then
    text.statusCode(415)
        .body("code", equalTo("picture-media-type"))
        .body("detail", containsString("multipart/form-data"));
  }

  @Test
  void ofFiveGigabytesNothingIsRead() throws IOException {
    // Given
    String head =
        "PUT %s/%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
            + "Content-Type: image/jpeg\r\nContent-Length: 5368709120\r\n\r\n";
    String request = head.formatted(suite.documents(), FORM, suite.token());

    // When
    String answer;
    try (var socket = new java.net.Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] first = new byte[12];
      int read = socket.getInputStream().readNBytes(first, 0, first.length);
      answer = new String(first, 0, read, StandardCharsets.US_ASCII);
    }

    // Then
    assertThat(answer).isEqualTo("HTTP/1.1 413");
  }

  @Test
  void aBodyOfUntoldLengthIsReadNoFurtherThanItsBound() throws Exception {
    // Given
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:" + RestAssured.port + suite.documents() + "/" + FORM))
            .header("Authorization", "Bearer " + suite.token())
            .header("Content-Type", "image/jpeg")
            .timeout(Duration.ofSeconds(60))
            .PUT(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(new byte[10 * 1024 * 1024 + 5000])))
            .build();

    // When
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    // Then
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("picture-over-10-mb");
  }

  @Test
  void pagesAreSplicedInTheirOrder() {
    // When
    var made =
        splice(jpeg(1600, 1000), written(photo(700, 500), "png")).statusCode(201);

    // Then
    made.header("ETag", "\"0\"")
        .body("height", greaterThan(1500))
        .body("size", lessThanOrEqualTo(4 * 1024 * 1024))
        .body("findings.message.en", hasItem(startsWith("Page 2: the longer side")));
    BufferedImage kept =
        read(suite.applicant().get(suite.documents() + "/" + FORM + "/content").asByteArray());
    assertThat(kept.getRGB(50, 50) >> 16 & 0xff).isGreaterThan(200);
  }

  @Test
  void aSpliceReplacesByTheRulesOfAnUpload() {
    // Given
    splice(jpeg(600, 400), jpeg(600, 400)).statusCode(201);

    // When
    var again = splice(jpeg(600, 400), jpeg(600, 400));
    var blind = splice(uniqueJpeg(), uniqueJpeg());

    // Then
    again.statusCode(200).header("ETag", "\"0\"");
    blind.statusCode(428).body("code", equalTo("if-match-missing"));
  }

  @Test
  void aSpliceNeedsTwoToSixFilesInAForm() {
    // When
    var one = splice(jpeg(600, 400));
    byte[] small = jpeg(300, 300);
    var seven = splice(small, small, small, small, small, small, small);
    var raw =
        raw("image/jpeg", small).post(suite.documents() + "/" + FORM + "/splice").then();
    var broken = splice(small, new byte[0]);

    // Then
    one.statusCode(422).body("code", equalTo("picture-splice-parts"));
    seven.statusCode(422).body("code", equalTo("picture-splice-parts"));
    raw.statusCode(415).body("code", equalTo("picture-splice-not-a-form"));
    broken.statusCode(422).body("code", equalTo("picture-empty"));
    suite.list().body("documents.findAll { it.upload != null }", empty());
  }

  private ValidatableResponse splice(byte[]... pages) {
    RequestSpecification request = suite.applicant();
    for (byte[] page : pages) {
      request.multiPart("page", "page", page);
    }
    return request.post(suite.documents() + "/" + FORM + "/splice").then();
  }
}
