package icp.documents.store;

import static icp.documents.TestPictures.uniqueJpeg;
import static org.assertj.core.api.Assertions.assertThat;

import icp.documents.Suite;
import icp.documents.TestClock;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole service on a bucket; what a store does in each case is in its contract. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
@WithTestResource(S3Bucket.class)
class StoreInBucketTest {
  @Inject OrphanSweep sweep;
  @Inject FileStore store;
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
