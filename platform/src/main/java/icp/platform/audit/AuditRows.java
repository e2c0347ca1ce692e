package icp.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audit as it stands, in one snapshot. */
final class AuditRows {
  private static final String CHAIN =
      "select l.number, l.entry, l.hash, e.key_id as entry_key, e.signature as entry_signature, "
          + AuditEntry.COLUMNS
          + ", c.hash as checkpoint_hash, c.at as checkpoint_at, c.key_id as checkpoint_key,"
          + " c.signature as checkpoint_signature"
          + " from audit_link l left join audit_entry e on e.id = l.entry"
          + " left join audit_checkpoint c on c.number = l.number"
          + " where l.number > ? order by l.number limit ?";

  private static final String STRAY =
      """
      select e.id from audit_entry e
      where not exists (select from audit_link l where l.entry = e.id)
        and not exists (select from audit_waiting w where w.entry = e.id)
      order by e.id limit 1
      """;

  private final Connection connection;

  AuditRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * A link with all that belongs to it.
   *
   * @param entry null if it is gone
   * @param checkpoint null if there is none for this number
   */
  record Row(
      Link link,
      AuditEntry entry,
      Signature signature,
      Checkpoint checkpoint,
      Signature checkpointSignature) {}

  /** What was signed with which key. */
  record Signature(String keyId, byte[] bytes) {}

  /** The hash that a number has now; nothing if it has none. */
  Optional<Link> link(long number) throws SQLException {
    List<Row> found = after(number - 1, 1);
    return found.stream().map(Row::link).filter(link -> link.number() == number).findFirst();
  }

  List<Row> after(long number, int atMost) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(CHAIN)) {
      select.setLong(1, number);
      select.setInt(2, atMost);
      List<Row> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    }
  }

  private static Row read(ResultSet row) throws SQLException {
    Link link =
        new Link(row.getLong("number"), row.getObject("entry", UUID.class), row.getBytes("hash"));
    Signature signature = signature(row, "entry");
    Signature checkpoint = signature(row, "checkpoint");
    return new Row(
        link,
        signature == null ? null : AuditEntry.read(row),
        signature,
        checkpoint == null
            ? null
            : Checkpoint.of(
                link.number(), row.getBytes("checkpoint_hash"), row.getTimestamp("checkpoint_at")),
        checkpoint);
  }

  private static Signature signature(ResultSet row, String of) throws SQLException {
    byte[] bytes = row.getBytes(of + "_signature");
    return bytes == null ? null : new Signature(row.getString(of + "_key"), bytes);
  }

  /** The checkpoint that is farthest; zero if there is none. */
  long lastCheckpoint() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select coalesce(max(number), 0) from audit_checkpoint");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** An entry that is neither in the chain nor waits for it. */
  Optional<UUID> stray() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(STRAY);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
    }
  }
}
