package icp.domains.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.platform.http.PageRequest;
import icp.platform.messaging.DatabaseException;
import icp.regulations.Amendments;
import icp.regulations.Registrar;
import icp.regulations.Tld;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Amendments of the book and the changes that made them, in the database. */
@ApplicationScoped
class AmendmentTable {
  /** One writer at a time: whoever reads revision n reads all that came before it. */
  private static final String LOCK = "lock table amendment in share row exclusive mode";

  private static final String REVISION = "select coalesce(max(number), 0) from amendment_change";

  private static final String ALL = "select kind, key, entry from amendment order by kind, key";

  private static final String FIND =
      "select version, entry from amendment where kind = ? and key = ?";

  private static final String PUT =
      """
      insert into amendment (kind, key, version, entry) values (?, ?, ?, ?::jsonb)
      on conflict (kind, key) do update set version = excluded.version, entry = excluded.entry
      """;

  private static final String TAKE = "delete from amendment where kind = ? and key = ?";

  private static final String RECORD =
      """
      insert into amendment_change (number, id, kind, key, before, after, why, made_by, made_at)
      values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
      """;

  private static final String HISTORY =
      """
      select id, before, after, why, made_by, made_at from amendment_change
      where kind = ? and key = ? and id < ? order by id desc limit ?
      """;

  private final AgroalDataSource database;
  private final ObjectMapper json;

  AmendmentTable(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  record Kept(long version, Amended entry) {}

  /**
   * @param before null where there was none
   * @param after null where it was taken back
   */
  record Change(UUID id, Amended before, Amended after, String why, UUID by, Instant at) {}

  void lock() {
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.execute();
    } catch (SQLException e) {
      throw new DatabaseException("lock amendments", e);
    }
  }

  long revision() {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(REVISION);
        ResultSet row = read.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new DatabaseException("read the revision of the book", e);
    }
  }

  Amendments all(long revision) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(ALL);
        ResultSet row = read.executeQuery()) {
      List<Tld> tlds = new ArrayList<>();
      List<Registrar> registrars = new ArrayList<>();
      while (row.next()) {
        Amended entry = read(row.getString(3));
        switch (AmendedEntry.Kind.valueOf(row.getString(1))) {
          case TLD -> tlds.add(entry.tld(row.getString(2)));
          case REGISTRAR -> registrars.add(entry.registrar(row.getString(2)));
        }
      }
      return new Amendments(revision, tlds, registrars);
    } catch (SQLException e) {
      throw new DatabaseException("read amendments", e);
    }
  }

  Optional<Kept> find(AmendedEntry of) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(FIND)) {
      read.setString(1, of.kind().name());
      read.setString(2, of.key());
      try (ResultSet row = read.executeQuery()) {
        return row.next()
            ? Optional.of(new Kept(row.getLong(1), read(row.getString(2))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("read an amendment", e);
    }
  }

  void put(AmendedEntry of, long version, Amended entry) {
    try (Connection connection = database.getConnection();
        PreparedStatement put = connection.prepareStatement(PUT)) {
      put.setString(1, of.kind().name());
      put.setString(2, of.key());
      put.setLong(3, version);
      put.setString(4, written(entry));
      put.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep an amendment", e);
    }
  }

  void take(AmendedEntry of) {
    try (Connection connection = database.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setString(1, of.kind().name());
      take.setString(2, of.key());
      take.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("take an amendment back", e);
    }
  }

  void record(AmendedEntry of, long number, Change change) {
    try (Connection connection = database.getConnection();
        PreparedStatement append = connection.prepareStatement(RECORD)) {
      append.setLong(1, number);
      append.setObject(2, change.id());
      append.setString(3, of.kind().name());
      append.setString(4, of.key());
      append.setString(5, written(change.before()));
      append.setString(6, written(change.after()));
      append.setString(7, change.why());
      append.setObject(8, change.by());
      append.setTimestamp(9, Timestamp.from(change.at()));
      append.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("record an amendment", e);
    }
  }

  List<Change> newestFirst(AmendedEntry of, PageRequest page) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(HISTORY)) {
      read.setString(1, of.kind().name());
      read.setString(2, of.key());
      read.setObject(3, page.before());
      read.setInt(4, page.fetch());
      List<Change> changes = new ArrayList<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          changes.add(change(row));
        }
      }
      return changes;
    } catch (SQLException e) {
      throw new DatabaseException("read the history of an amendment", e);
    }
  }

  private Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getObject(1, UUID.class),
        read(row.getString(2)),
        read(row.getString(3)),
        row.getString(4),
        row.getObject(5, UUID.class),
        row.getTimestamp(6).toInstant());
  }

  private String written(Amended entry) {
    try {
      return entry == null ? null : json.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Amended read(String written) {
    try {
      return written == null ? null : json.readValue(written, Amended.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An amendment that this service wrote is not readable", e);
    }
  }
}
