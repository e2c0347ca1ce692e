package icp.filings.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.filing.FilingDriver;
import icp.platform.sealing.DataKeys;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A key leaves the keyset without anything that it once wrapped being lost. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class KeyRewrapTest {
  private static final Map<String, String> TABLES =
      Map.of("filing_key", "filing_id", "idempotency_key", "key_owner");

  private final FilingDriver drive = new FilingDriver();
  private final KeyChange change;

  KeyRewrapTest(
      AgroalDataSource database,
      @ConfigProperty(name = "beian.sealing.keyset-location") Path keyset) {
    this.change = new KeyChange(database, keyset, TABLES);
  }

  @Test
  void afterTheLastPageTheOldKeyMayGo() throws SQLException {
    // Given: keys as the older key had wrapped them
    String id = null;
    for (int i = 0; i < 3; i++) {
      id =
          drive
              .applicant()
              .header("Idempotency-Key", "key-" + i)
              .body(FilingDriver.COMPLETE)
              .post("/v1/filings")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
    }
    change.wrapBackwards();
    DataKeys trimmed = change.trimmed();
    assertThat(change.open(trimmed)).isFalse();

    // When
    int rewrapped = change.rewrapAll();

    // Then
    assertThat(rewrapped).isGreaterThanOrEqualTo(6);
    assertThat(change.open(trimmed)).isTrue();
    assertThat(change.rewrapAll()).isZero();
    drive.applicant().get("/v1/filings/" + id).then().statusCode(200);
    drive
        .applicant()
        .header("Idempotency-Key", "key-2")
        .body(FilingDriver.COMPLETE)
        .post("/v1/filings")
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true");
  }
}
