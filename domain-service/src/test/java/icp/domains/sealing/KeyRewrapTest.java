package icp.domains.sealing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import icp.domains.registration.Said;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Keyset;
import icp.platform.sealing.WrappedKey;
import icp.platform.security.Roles;
import icp.platform.testing.AuditTrail;
import icp.platform.testing.RealServers;
import icp.platform.testing.TestKeysets;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The keys of holders are wrapped anew when the keyset changes. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class KeyRewrapTest {
  private final UUID account = UUID.randomUUID();
  private final UUID operator = UUID.randomUUID();
  private final String name = "k" + account + ".cn";
  private final AgroalDataSource database;
  private final DataKeys now;
  private final Path keyset;

  KeyRewrapTest(
      AgroalDataSource database,
      DataKeys now,
      @ConfigProperty(name = "beian.sealing.keyset-location") Path keyset) {
    this.database = database;
    this.now = now;
    this.keyset = keyset;
  }

  private record Kept(UUID id, WrappedKey key) {}

  @Test
  void theKeyOfAHolderIsWrappedAnew() throws SQLException {
    String owner = Tokens.of(account, Roles.APPLICANT);
    given()
        .auth()
        .oauth2(owner)
        .contentType(ContentType.JSON)
        .body(Said.SAID)
        .put("/v1/domains/" + name)
        .then()
        .statusCode(201);
    wrapBackwards(kept());

    given()
        .auth()
        .oauth2(Tokens.of(operator, Roles.OPERATOR))
        .post("/v1/key-rewraps?limit=100")
        .then()
        .statusCode(200)
        .body("damaged", equalTo(0));

    assertThat(new AuditTrail(database).by(operator)).containsExactly("REWRAP_KEYS");
    assertThat(kept().key().keyId()).isEqualTo(now.primary());
    given()
        .auth()
        .oauth2(owner)
        .get("/v1/domains/" + name)
        .then()
        .body("holderName", equalTo("浙江云杉科技有限公司"));
  }

  private void wrapBackwards(Kept kept) throws SQLException {
    Path older = TestKeysets.written(TestKeysets.rotatedBack(TestKeysets.read(keyset)));
    DataKeys before = new DataKeys(Keyset.read(older, "x"));
    write(new Kept(kept.id(), before.rewrapped(kept.id(), kept.key()).orElseThrow()));
  }

  private Kept kept() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement read =
            connection.prepareStatement(
                "select id, wrapped_key, key_id from holder_key where name = ?")) {
      read.setString(1, name);
      try (ResultSet row = read.executeQuery()) {
        row.next();
        return new Kept(
            row.getObject(1, UUID.class), new WrappedKey(row.getLong(3), row.getBytes(2)));
      }
    }
  }

  private void write(Kept kept) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update holder_key set wrapped_key = ?, key_id = ? where id = ?")) {
      update.setBytes(1, kept.key().bytes());
      update.setLong(2, kept.key().keyId());
      update.setObject(3, kept.id());
      update.executeUpdate();
    }
  }
}
