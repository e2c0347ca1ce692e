package icp.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The chain's end, within one transaction of the worker that makes it longer. */
final class ChainStore {
  /** Any number will do, as long as all replicas of all versions use the same. */
  private static final long LOCK = 0x6265_6961_6e02L;

  private static final String WAITING =
      "select w.entry, e.signature, "
          + AuditEntry.COLUMNS
          + " from audit_waiting w left join audit_entry e on e.id = w.entry"
          + " order by w.entry limit ?";

  private final Connection connection;

  ChainStore(Connection connection) {
    this.connection = connection;
  }

  /**
   * An entry that is to be linked.
   *
   * @param entry null if somebody took it out
   */
  record Waiting(UUID id, AuditEntry entry, byte[] signature) {}

  /** Whether no other replica's worker is at it; until the transaction ends. */
  boolean leads() throws SQLException {
    try (PreparedStatement lock =
            connection.prepareStatement("select pg_try_advisory_xact_lock(" + LOCK + ")");
        ResultSet row = lock.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  Link lastLink() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select number, entry, hash from audit_link order by number desc limit 1");
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? new Link(row.getLong(1), row.getObject(2, UUID.class), row.getBytes(3))
          : Link.NONE;
    }
  }

  Checkpoint lastCheckpoint() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select number, hash, at from audit_checkpoint order by number desc limit 1");
        ResultSet row = select.executeQuery()) {
      return row.next() ? Checkpoint.read(row) : Checkpoint.NONE;
    }
  }

  /** Whether the chain has the checkpoint's hash at its number, or no such number any more. */
  boolean agreesWith(Checkpoint checkpoint) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select hash from audit_link where number = ?")) {
      select.setLong(1, checkpoint.number());
      try (ResultSet row = select.executeQuery()) {
        return !row.next() || HexFormat.of().formatHex(row.getBytes(1)).equals(checkpoint.hash());
      }
    }
  }

  /** Those that came first, as their identifiers say. */
  List<Waiting> waiting(int atMost) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setInt(1, atMost);
      List<Waiting> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          byte[] signature = row.getBytes("signature");
          AuditEntry entry = signature == null ? null : AuditEntry.read(row);
          found.add(new Waiting(row.getObject("entry", UUID.class), entry, signature));
        }
      }
      return found;
    }
  }

  void link(List<Link> links) throws SQLException {
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into audit_link (number, entry, hash) values (?, ?, ?)");
        PreparedStatement done =
            connection.prepareStatement("delete from audit_waiting where entry = ?")) {
      for (Link link : links) {
        insert.setLong(1, link.number());
        insert.setObject(2, link.entry());
        insert.setBytes(3, link.hash());
        insert.addBatch();
        done.setObject(1, link.entry());
        done.addBatch();
      }
      insert.executeBatch();
      done.executeBatch();
    }
  }

  void add(Checkpoint checkpoint, String keyId, byte[] signature) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audit_checkpoint (number, hash, at, key_id, signature)"
                + " values (?, ?, ?, ?, ?)")) {
      insert.setLong(1, checkpoint.number());
      insert.setBytes(2, HexFormat.of().parseHex(checkpoint.hash()));
      insert.setTimestamp(3, Timestamp.from(checkpoint.at()));
      insert.setString(4, keyId);
      insert.setBytes(5, signature);
      insert.executeUpdate();
    }
  }
}
