package icp.documents.retention;

import icp.documents.store.FileStore;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Puts files and verifications with photos where a test wants them, without the way there. */
@Singleton
class Shelf {
  private final AgroalDataSource database;
  private final FileStore store;
  private final Clock clock;

  Shelf(AgroalDataSource database, FileStore store, Clock clock) {
    this.database = database;
    this.store = store;
    this.clock = clock;
  }

  /** A row of a file, stored two hours ago, without its bytes. */
  UUID row() {
    UUID file = UUID.randomUUID();
    Instant stored = clock.instant().minus(Duration.ofHours(2));
    execute(
        "insert into stored_file (id, media_type, sha256, size, width, height, stored_at)"
            + " values (?, 'image/jpeg', '00', 1, 1, 1, ?)",
        file,
        Timestamp.from(stored));
    return file;
  }

  /** A photo of a verification that was opened now. */
  UUID photo(UUID verification, UUID filing, String status, boolean decided) {
    UUID file = row();
    store.write(file, new byte[] {1});
    Timestamp now = Timestamp.from(clock.instant());
    execute(
        "insert into verification (id, filing_id, revision, method, status, nonce, opened_at,"
            + " expires_at, photo_id, decided_at) values (?, ?, 1, 'BACKDROP', ?, ?, ?, ?, ?, ?)",
        verification,
        filing,
        status,
        verification.toString(),
        now,
        now,
        file,
        decided ? now : null);
    return file;
  }

  void execute(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The only value that a question about a file has. */
  Object ask(String what, UUID file) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select " + what + " from stored_file where id = ?")) {
      statement.setObject(1, file);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getObject(1) : "no row";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
