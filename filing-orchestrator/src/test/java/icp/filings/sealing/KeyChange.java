package icp.filings.sealing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.KeysetHandle;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Keyset;
import icp.platform.sealing.SealedException;
import icp.platform.sealing.WrappedKey;
import icp.platform.security.Roles;
import icp.platform.testing.TestKeysets;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What an operator does about a service's keyset, told of some of its tables of data keys. */
public final class KeyChange {
  private final AgroalDataSource database;
  private final Path keyset;
  private final Map<String, String> tables;

  /**
   * @param keyset the file with the service's two keys; the newer wraps
   * @param tables their names, each with the column of the owner
   */
  public KeyChange(AgroalDataSource database, Path keyset, Map<String, String> tables) {
    this.database = database;
    this.keyset = keyset;
    this.tables = tables;
  }

  /** Has all keys as the older key had wrapped them, before the newer was promoted. */
  public void wrapBackwards() throws SQLException {
    DataKeys before = keys(TestKeysets.rotatedBack(TestKeysets.read(keyset)));
    for (var table : tables.entrySet()) {
      for (var row : rows(table.getKey(), table.getValue()).entrySet()) {
        WrappedKey older = before.rewrapped(row.getKey(), row.getValue()).orElseThrow();
        write(table.getKey(), table.getValue(), row.getKey(), older);
      }
    }
  }

  /** The keys of a service whose keyset was trimmed. */
  public DataKeys trimmed() {
    return keys(TestKeysets.trimmed(TestKeysets.read(keyset)));
  }

  /**
   * Asks page by page until the last.
   *
   * @return how many keys were wrapped anew
   */
  public int rewrapAll() {
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

  /** Whether every key opens by these. */
  public boolean open(DataKeys keys) throws SQLException {
    for (var table : tables.entrySet()) {
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
