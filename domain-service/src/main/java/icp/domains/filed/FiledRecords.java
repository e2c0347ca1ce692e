package icp.domains.filed;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was seen of names in the ministry's public record. */
@ApplicationScoped
public class FiledRecords {
  private static final String READ =
      "select name, organiser, seen_at from filed_record where name = any (?::text[])";

  private static final String KEEP =
      """
      insert into filed_record (name, organiser, seen_at) values (?, ?, ?)
      on conflict (name) do update
      set organiser = excluded.organiser, seen_at = excluded.seen_at
      """;

  /** Names that filings have taken, those first of which nothing is known. */
  private static final String STALE =
      """
      select c.name from claim c join filing f on f.id = c.filing_id
      left join filed_record r on r.name = c.name
      where f.status <> 'APPROVED' and (r.seen_at is null or r.seen_at < ?)
      order by r.seen_at nulls first limit ?
      """;

  private final AgroalDataSource database;

  FiledRecords(AgroalDataSource database) {
    this.database = database;
  }

  /** By one query; a name that is absent was never looked for. */
  public Map<String, FiledRecord> of(Collection<String> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, connection.createArrayOf("text", names.toArray()));
      Map<String, FiledRecord> records = new HashMap<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          records.put(row.getString(1), record(row));
        }
      }
      return records;
    } catch (SQLException e) {
      throw new DatabaseException("read filed records", e);
    }
  }

  private static FiledRecord record(ResultSet row) throws SQLException {
    return new FiledRecord(Optional.ofNullable(row.getString(2)), row.getTimestamp(3).toInstant());
  }

  void keep(String name, FiledRecord record) {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setString(1, name);
      keep.setString(2, record.organiser().orElse(null));
      keep.setTimestamp(3, Timestamp.from(record.at()));
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep a filed record", e);
    }
  }

  List<String> stale(Instant before, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(STALE)) {
      read.setTimestamp(1, Timestamp.from(before));
      read.setInt(2, most);
      List<String> names = new ArrayList<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
      return names;
    } catch (SQLException e) {
      throw new DatabaseException("find names to look for", e);
    }
  }
}
