package icp.filings.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.filings.Gateways;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Prometheus is told of filings. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class FilingMetersTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FilingDriver drive = new FilingDriver();

  @TestHTTPResource(value = "/", management = true)
  URL management;

  private String metrics() {
    return given()
        .get("http://127.0.0.1:" + management.getPort() + "/q/metrics")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private double metric(String begin) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(begin))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void filingsAreCountedByWhereTheyStand() {
    double before = metric("beian_filings{status=\"PRELIMINARY_REVIEW\"");
    String id = drive.inReview();

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(metric("beian_filings{status=\"PRELIMINARY_REVIEW\""))
                    .isEqualTo(before + 1));
    assertThat(metrics())
        .contains("beian_filings_oldest_seconds{status=\"PRELIMINARY_REVIEW\"")
        .contains("beian_filings_first_pass_ratio")
        .contains("beian_incidents_open")
        .doesNotContain(id)
        .doesNotContain(drive.account.toString());
  }

  @Test
  void reviewsAreTimedByTheirDecision() {
    double before = metric("beian_review_seconds_count{decision=\"approve\"");

    drive.post(drive.reviewer(), drive.inReview(), "approve").then().statusCode(200);

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(metric("beian_review_seconds_count{decision=\"approve\""))
                    .isEqualTo(before + 1));
    assertThat(metrics()).contains("beian_review_seconds_bucket{decision=\"approve\"");
  }
}
