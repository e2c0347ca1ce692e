package icp.filings.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import icp.filings.filing.Certificates;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One order of a certificate is in progress, whoever races for it. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class CertificateInProgressTest {
  private static final int ACCOUNTS = 8;
  private static final int ROUNDS = 5;

  private final FilingDriver one = new FilingDriver();
  private final FilingDriver other = new FilingDriver();
  private final String facts = Certificates.another(FilingDriver.COMPLETE);
  private final AgroalDataSource database;
  private final EarlierFilings earlier;

  CertificateInProgressTest(AgroalDataSource database, EarlierFilings earlier) {
    this.database = database;
    this.earlier = earlier;
  }

  private static Response submit(FilingDriver drive, String id) {
    return drive.post(drive.applicant(), id, "submit");
  }

  @Test
  void theOtherOrderIsNamedToItsOwnAccountOnly() {
    String first = one.draftOfSameEntity(facts);
    String second = one.draftOfSameEntity(facts);
    String strangers = other.draftOfSameEntity(facts);
    submit(one, first).then().statusCode(200);

    submit(one, second)
        .then()
        .statusCode(409)
        .body("code", equalTo("certificate-has-an-order"))
        .body("state.orderId", equalTo(first));
    submit(other, strangers)
        .then()
        .statusCode(409)
        .body("code", equalTo("certificate-has-an-order"))
        .body("state.orderId", nullValue());
    assertThat(other.filing(strangers).getString("status")).isEqualTo("DRAFT");

    one.post(one.applicant(), first, "withdraw").then().statusCode(200);
    submit(other, strangers).then().statusCode(200);
  }

  @Test
  void ofMoreWhoSubmitAtOnceOneWins() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String entity = Certificates.another(FilingDriver.COMPLETE);
      assertThat(raced(entity)).containsOnlyOnce(200).containsOnly(200, 409);
    }
  }

  private static List<Integer> raced(String entity)
      throws InterruptedException, ExecutionException {
    List<Callable<Integer>> racers = new ArrayList<>();
    for (int account = 0; account < ACCOUNTS; account++) {
      FilingDriver drive = new FilingDriver();
      String id = drive.draftOfSameEntity(entity);
      String etag = drive.etag(id);
      racers.add(
          () ->
              drive
                  .applicant()
                  .header("If-Match", etag)
                  .post("/v1/filings/" + id + "/submit")
                  .statusCode());
    }
    ExecutorService pool = Executors.newFixedThreadPool(ACCOUNTS);
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> one : pool.invokeAll(racers)) {
        statuses.add(one.get());
      }
      return statuses;
    } finally {
      pool.shutdownNow();
    }
  }

  /** What the tables say by themselves, should everybody have looked before anybody wrote. */
  @Test
  void theDatabaseTakesNoSecondOne() throws SQLException {
    String first = one.draftOfSameEntity(facts);
    String second = other.draftOfSameEntity(facts);
    submit(one, first).then().statusCode(200);
    String copy =
        """
        update filing set status = 'CHECKING',
               certificate = (select certificate from filing where id = '%s')
        where id = '%s'
        """;
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(copy.formatted(first, second)))
          .hasMessageContaining("filing_certificate_in_progress");
    }
  }

  @Test
  void theCertificateIsKeptAsAFingerprint() throws SQLException {
    String id = one.draftOfSameEntity(facts);
    submit(one, id).then().statusCode(200);
    assertThat(certificate(id)).matches("[0-9a-f]{64}");
  }

  @Test
  void whatWasFiledBeforeIsGivenItsFingerprint() throws SQLException {
    String id = one.draftOfSameEntity(facts);
    String other = one.draftOfSameEntity(facts);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate("update filing set status = 'APPROVED' where id = '" + id + "'");
    }

    earlier.print();

    assertThat(certificate(id)).matches("[0-9a-f]{64}");
    assertThat(certificate(other)).isNull();
    assertThat(one.filing(other).getString("orderType")).isEqualTo("ADD_WEBSITE");
  }

  private String certificate(String id) throws SQLException {
    try (var connection = database.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery("select certificate from filing where id = '" + id + "'")) {
      row.next();
      return row.getString(1);
    }
  }
}
