package icp.platform.audit;

import icp.platform.audit.AuditFault.Kind;
import icp.platform.audit.AuditRows.Row;
import icp.platform.audit.AuditRows.Signature;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Reads a part of the chain again, and ends at the first row that is not as it was written. */
final class AuditProof {
  private final AuditRows rows;
  private final Signer signer;
  private final Checkpoint told;
  private Link last;
  private long read;
  private AuditFault fault;

  /**
   * Prepares a proof.
   *
   * @param told the farthest checkpoint that was told outside the database; it is in the rows'
   *     snapshot
   */
  AuditProof(AuditRows rows, Signer signer, Checkpoint told) {
    this.rows = rows;
    this.signer = signer;
    this.told = told;
  }

  /**
   * What a pass came to.
   *
   * @param last the last link that was read
   * @param next after which number to go on; null when all were read, or a fault was found
   * @param fault null for none
   */
  record Passed(long entries, Link last, Long next, AuditFault fault) {}

  /**
   * Reads the links after a number.
   *
   * @param after 0 for all; one that a pass gave
   * @param atMost how many, 1 or more
   */
  Passed pass(long after, int atMost) throws SQLException {
    last = after == 0 ? Link.NONE : rows.link(after).orElse(null);
    if (last == null) {
      last = new Link(after, null, new byte[0]);
      fault = AuditFault.of(after, null, beyond(after) ? Kind.LINK_MISSING : Kind.TRUNCATED);
      return passed(false);
    }
    List<Row> part = rows.after(after, atMost);
    for (Row row : part) {
      take(row);
    }
    boolean more = part.size() == atMost;
    if (fault == null && !more) {
      end();
    }
    return passed(more);
  }

  private boolean beyond(long number) throws SQLException {
    return !rows.after(number, 1).isEmpty();
  }

  private Passed passed(boolean more) {
    return new Passed(read, last, more && fault == null ? last.number() : null, fault);
  }

  private void take(Row row) {
    if (fault != null) {
      return;
    }
    Link link = row.link();
    Kind wrong = wrong(row, link);
    long number = wrong == Kind.LINK_MISSING ? last.number() + 1 : link.number();
    if (wrong != null) {
      fault = AuditFault.of(number, wrong == Kind.LINK_MISSING ? null : link.entry(), wrong);
      return;
    }
    last = link;
    read++;
  }

  private Kind wrong(Row row, Link link) {
    if (link.number() != last.number() + 1) {
      return Kind.LINK_MISSING;
    }
    if (row.entry() == null) {
      return Kind.DELETED;
    }
    if (!signed(row.entry(), row.signature())) {
      return Kind.NOT_SIGNED;
    }
    Link due = last.next(link.entry(), row.entry(), row.signature().bytes());
    if (!Arrays.equals(due.hash(), link.hash())) {
      return Kind.NOT_CHAINED;
    }
    return row.checkpoint() == null ? null : wrong(row.checkpoint(), row);
  }

  private Kind wrong(Checkpoint checkpoint, Row row) {
    if (!signed(checkpoint, row.checkpointSignature())) {
      return Kind.BAD_SIGNATURE;
    }
    return checkpoint.hash().equals(row.link().hex()) ? null : Kind.OTHER_CHAIN;
  }

  private boolean signed(Signer.Signed what, Signature signature) {
    return signer.verifies(what, signature.keyId(), signature.bytes());
  }

  private boolean isOtherThanTold() throws SQLException {
    return told.number() > 0
        && rows.link(told.number()).filter(link -> link.hex().equals(told.hash())).isEmpty();
  }

  private void end() throws SQLException {
    if (Math.max(rows.lastCheckpoint(), told.number()) > last.number()) {
      fault = AuditFault.of(last.number() + 1, null, Kind.TRUNCATED);
    } else if (isOtherThanTold()) {
      fault = AuditFault.of(told.number(), null, Kind.OTHER_CHAIN);
    } else {
      fault =
          rows.stray()
              .map(entry -> AuditFault.of(last.number(), entry, Kind.NOT_LINKED))
              .orElse(null);
    }
  }
}
