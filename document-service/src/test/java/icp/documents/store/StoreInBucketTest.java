package icp.documents.store;

import static icp.documents.TestPictures.uniqueJpeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import icp.documents.Suite;
import icp.documents.TestClock;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** The whole service on a bucket; what a store does in each case is in its contract. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(S3Bucket.class)
class StoreInBucketTest {
  @Inject OrphanSweep sweep;
  @Inject FileStore store;
  @Inject S3Config config;
  @Inject TestClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void uploadsComeAndGoAndOrphansAreSwept() {
    // Given
    UUID orphan = UUID.randomUUID();
    store.write(orphan, new byte[] {1});
    try (KafkaTap filings = Suite.filingsTopic()) {
      Suite suite = new Suite(filings).outlined();
      String hash =
          suite.upload("AUTH_STATEMENT", uniqueJpeg()).statusCode(201).extract().path("sha256");
      suite.upload("AUTH_STATEMENT", uniqueJpeg()).statusCode(428);

      // When
      clock.putForward(Duration.ofMinutes(61));
      sweep.sweep();

      // Then
      assertThat(store.read(orphan)).isEmpty();
      assertThat(FileDownloadsTest.sha256(content(suite))).isEqualTo(hash);
      suite
          .applicant()
          .header("If-Match", "\"0\"")
          .delete(suite.documents() + "/AUTH_STATEMENT")
          .then()
          .statusCode(204);
    }
  }

  @Test
  void whileTheBucketIsAwayCallersAreToldToComeAgain() {
    // Given
    String bucket = config.bucket().orElseThrow();
    try (KafkaTap filings = Suite.filingsTopic();
        S3Client client = Buckets.client(config)) {
      Suite suite = new Suite(filings).outlined();
      store.writtenBefore(
          Instant.parse("2100-01-01T00:00:00Z"), page -> page.forEach(store::delete));

      // When
      client.deleteBucket(request -> request.bucket(bucket));
      ValidatableResponse refused = suite.upload("AUTH_STATEMENT", uniqueJpeg());

      // Then
      refused.statusCode(503).header("Retry-After", "5").body("code", equalTo("unavailable"));
      suite.list().body("documents.findAll { it.upload != null }", hasSize(0));
      client.createBucket(request -> request.bucket(bucket));
      suite.upload("AUTH_STATEMENT", uniqueJpeg()).statusCode(201);
    }
  }

  private static byte[] content(Suite suite) {
    return suite
        .applicant()
        .get(suite.documents() + "/AUTH_STATEMENT/content")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
