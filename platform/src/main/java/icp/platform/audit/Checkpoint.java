package icp.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How far the chain was at some time.
 *
 * @param number of its last link then
 * @param hash of that link, in hex
 */
record Checkpoint(long number, String hash, Instant at) implements Signer.Signed {
  /** Before the first. */
  static final Checkpoint NONE =
      new Checkpoint(0, HexFormat.of().formatHex(Link.NONE.hash()), Instant.EPOCH);

  static Checkpoint read(ResultSet row) throws SQLException {
    return of(row.getLong("number"), row.getBytes("hash"), row.getTimestamp("at"));
  }

  static Checkpoint of(long number, byte[] hash, Timestamp at) {
    return new Checkpoint(number, HexFormat.of().formatHex(hash), at.toInstant());
  }

  /** This one, unless the other is farther. */
  Checkpoint orFarther(Checkpoint other) {
    return other.number > number ? other : this;
  }

  /** Its link, as far as it is known. */
  Link link() {
    return new Link(number, Link.NONE.entry(), HexFormat.of().parseHex(hash));
  }

  @Override
  public void to(Canonical canonical) {
    canonical.add(number).add(hash).add(at);
  }
}
