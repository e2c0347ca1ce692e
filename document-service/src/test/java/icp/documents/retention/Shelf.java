package icp.documents.retention;

import icp.documents.Suite;
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

  /** What each table may tell of whom a filing names. */
  void records(UUID filing) {
    UUID file = row();
    store.write(file, new byte[] {1});
    String number = filing.toString();
    execute(
        "update filing set facts = jsonb_set(facts::jsonb, '{printed}', '"
            + Suite.PRINTED
            + "')::text where id = ?",
        filing);
    execute(
        "insert into document_facts (id, version, filing_id, code, document, name, long_term,"
            + " findings, told_at) values (?, 0, ?, 'LOA', 'LOA', 'a', false, '[]', now())",
        UUID.randomUUID(),
        filing);
    execute(
        "insert into form (number, filing_id, code, revision, content, printed, unprintable,"
            + " issued_at) values (?, ?, 'LOA', 0, 'a', 'b', 0, now())",
        number,
        filing);
    execute(
        "insert into upload (id, version, filing_id, code, file_id, uploaded_at, form_number,"
            + " read_document, read_name, read_number, read_valid_until)"
            + " values (?, 0, ?, 'LOA', ?, now(), ?, 'LOA', 'a', 'b', '2030-01-01')",
        UUID.randomUUID(),
        filing,
        file,
        number);
    UUID verification = UUID.randomUUID();
    photo(verification, filing, "FAILED", true);
    execute(
        "update verification set photo_hash = 1, person_hash = 1, findings = '[]', reason = 'a',"
            + " engine = 'HTTP', engine_model = 'a', engine_verdict = 'FAIL', distance = 1,"
            + " pass_distance = 1, review_distance = 1, compared_at = now() where id = ?",
        verification);
  }

  /** How many rows tell of whom a filing names. */
  long personal(UUID filing) {
    return (long)
        value(
            """
            select (select count(*) from document_facts where filing_id = f.id)
              + (select count(*) from form where filing_id = f.id)
              + (select count(*) from upload where filing_id = f.id
                 and num_nonnulls(form_number, read_document, read_name, read_number,
                   read_valid_until) > 0)
              + (select count(*) from verification where filing_id = f.id
                 and num_nonnulls(photo_hash, person_hash, findings, reason, engine, engine_model,
                   engine_verdict, distance, pass_distance, review_distance, compared_at) > 0)
              + (select count(*) from filing where id = f.id
                 and facts::jsonb -> 'printed' ->> 'websites' is not null)
            from filing f where id = ?""",
            filing);
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
    return value("select " + what + " from stored_file where id = ?", file);
  }

  private Object value(String sql, UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getObject(1) : "no row";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
