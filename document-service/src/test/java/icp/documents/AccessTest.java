package icp.documents;

import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.written;

import icp.documents.backdrop.TestBackdrops;
import icp.documents.form.PlayedOrchestrator;
import icp.documents.verification.VerificationDriver;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.access.AccessMatrix;
import icp.platform.testing.access.Operation;
import icp.platform.testing.access.Sent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(PlayedOrchestrator.class)
class AccessTest extends AccessMatrix {
  private static final String CODE = "AUTH_STATEMENT";
  private static final String FACTS =
      """
      {"province":"33",
       "entity":{"kind":"ORGANISATION","name":"云杉公司","certificateType":"BUSINESS_LICENCE",
                 "certificateNumber":"91330106MA2CFT0X1K","residency":"MAINLAND"},
       "legalRepresentative":{"name":"李雷","certificateType":"RESIDENT_IDENTITY_CARD",
                              "certificateNumber":"330102199003070011"},
       "administrator":{"name":"韩梅梅","certificateType":"RESIDENT_IDENTITY_CARD",
                        "certificateNumber":"330102199107080047"},
       "websites":{"1":{"name":"云杉笔记","domain":"yunshan.cn"}}}""";

  private static KafkaTap filings;
  Map<String, String> told;
  @Inject AgroalDataSource database;

  @BeforeAll
  static void tap() {
    filings = Suite.filingsTopic();
  }

  @AfterAll
  static void close() {
    filings.close();
  }

  @Override
  public String service() {
    return "document-service";
  }

  @Override
  public Map<String, String> things(Operation operation, UUID owner) {
    String address = operation.address();
    Map<String, String> things = new LinkedHashMap<>();
    if (!address.contains("{filingId}") && !address.equals("/v1/verifications")) {
      return things;
    }
    Suite suite = new Suite(filings, owner).outlined();
    things.put("filingId", suite.filing.toString());
    things.put("code", CODE);
    if (address.contains("/documents")) {
      suite.upload(CODE, jpeg(1200, 900)).statusCode(201);
    } else if (address.contains("/forms")) {
      told.put(suite.filing.toString(), FACTS);
    } else {
      things.put("verificationId", verification(suite, address));
      things.put("pose", "straight");
    }
    return things;
  }

  private String verification(Suite suite, String address) {
    VerificationDriver driver = new VerificationDriver(suite);
    boolean face = address.contains("/captures") || address.contains("/consent");
    if (face) {
      driver.certified();
    }
    suite.moved(1, "FACE_VERIFICATION");
    if (address.endsWith("/decision")) {
      told.put(suite.filing + "/claim", "true");
    }
    String id = driver.opened(face ? VerificationDriver.FACE : VerificationDriver.BACKDROP);
    if (address.endsWith("/captures/{pose}")) {
      driver.straight(id, VerificationDriver.STRAIGHT).statusCode(200);
    } else if (address.endsWith("/photo")) {
      driver.photo(id, beforeTheBackdrop(suite, driver.at(id))).statusCode(200);
      forgetLikeness();
    }
    return id;
  }

  /** The one photo that the tests have of her would be refused as used before. */
  private void forgetLikeness() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate("update verification set photo_hash = null, person_hash = null");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] beforeTheBackdrop(Suite suite, String verification) {
    byte[] backdrop = suite.applicant().get(verification + "/backdrop").asByteArray();
    return written(TestBackdrops.photo(TestPictures.read(backdrop), 150, 90), "jpg");
  }

  @Override
  public Sent sent(Operation operation) {
    return switch (operation.name()) {
      case "uploadDocument", "submitCapture", "submitVerificationPhoto" ->
          Sent.of("image/jpeg", jpeg(1200, 900));
      case "tellDocumentFacts" -> Sent.json(Suite.licence());
      case "spliceDocument" -> pages();
      case "openVerification" -> Sent.json(VerificationDriver.BACKDROP);
      case "decideVerification" -> Sent.json("{\"passed\":true}");
      case "withdrawConsent", "rewrapFiles", "rewrapKeys" -> Sent.nothing();
      default -> operation.method().startsWith("P") ? Sent.json("{}") : Sent.nothing();
    };
  }

  /** A form without a page: enough to be asked whose the filing is. */
  private static Sent pages() {
    return Sent.of(
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"pages\"; filename=\"a.jpg\"\r\n"
            + "Content-Type: image/jpeg\r\n\r\nx\r\n--b--\r\n");
  }
}
