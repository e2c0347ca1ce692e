package icp.filings.sealing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.KeysetHandle;
import icp.filings.filing.FilingDriver;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Keyset;
import icp.platform.sealing.SealedException;
import icp.platform.sealing.WrappedKey;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.TestKeysets;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
  private final AgroalDataSource database;
  private final Path keyset;

  KeyRewrapTest(
      AgroalDataSource database,
      @ConfigProperty(name = "beian.sealing.keyset-location") Path keyset) {
    this.database = database;
    this.keyset = keyset;
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
    wrapBackwards();
    DataKeys trimmed = keys(TestKeysets.trimmed(TestKeysets.read(keyset)));
    assertThat(open(trimmed)).isFalse();

    // When
    int rewrapped = rewrapAll();

    // Then
    assertThat(rewrapped).isGreaterThanOrEqualTo(6);
    assertThat(open(trimmed)).isTrue();
    assertThat(rewrapAll()).isZero();
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

  private static int rewrapAll() {
    int rewrapped = 0;
    String after = "";
    do {
      JsonPath page =
          given()
              .auth()
              .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
              .post("/v1/key-rewraps?limit=2" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertThat(page.getInt("damaged")).isZero();
      rewrapped += page.getInt("rewrapped");
      after = page.getString("after") == null ? null : "&after=" + page.getString("after");
    } while (after != null);
    return rewrapped;
  }

  private void wrapBackwards() throws SQLException {
    DataKeys before = keys(TestKeysets.rotatedBack(TestKeysets.read(keyset)));
    for (var table : TABLES.entrySet()) {
      for (var row : rows(table.getKey(), table.getValue()).entrySet()) {
        WrappedKey older = before.rewrapped(row.getKey(), row.getValue()).orElseThrow();
        write(table.getKey(), table.getValue(), row.getKey(), older);
      }
    }
  }

  private void write(String table, String owner, UUID id, WrappedKey key) throws SQLException {
    String sql = "update %s set wrapped_key = ?, key_id = ? where %s = ?".formatted(table, owner);
    try (Connection connection = database.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setBytes(1, key.bytes());
      update.setLong(2, key.keyId());
      update.setObject(3, id);
      update.executeUpdate();
    }
  }

  private boolean open(DataKeys keys) throws SQLException {
    for (var table : TABLES.entrySet()) {
      for (var row : rows(table.getKey(), table.getValue()).entrySet()) {
        try {
          keys.open(row.getKey(), row.getValue());
        } catch (SealedException e) {
          return false;
        }
      }
    }
    return true;
  }

  private Map<UUID, WrappedKey> rows(String table, String owner) throws SQLException {
    Map<UUID, WrappedKey> rows = new HashMap<>();
    try (Connection connection = database.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery("select " + owner + ", wrapped_key, key_id from " + table)) {
      while (row.next()) {
        rows.put(row.getObject(1, UUID.class), new WrappedKey(row.getLong(3), row.getBytes(2)));
      }
    }
    return rows;
  }

  private static DataKeys keys(KeysetHandle keyset) {
    return new DataKeys(Keyset.read(TestKeysets.written(keyset), "x"));
  }
}
