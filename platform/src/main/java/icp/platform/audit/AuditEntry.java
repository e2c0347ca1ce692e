package icp.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code audit_entry}, apart from its signature. */
record AuditEntry(UUID id, Instant at, Actor actor, String action, Subject subject)
    implements Signer.Signed {
  /** The columns of {@link #read}, in its order. */
  static final String COLUMNS =
      "e.id, e.at, e.actor, e.role, e.address, e.action, e.subject_kind, e.subject_id, e.detail";

  /**
   * @param detail a JSON object of texts
   */
  record Subject(String kind, String id, String detail) {}

  static AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        new Actor(
            row.getObject("actor", UUID.class), row.getString("role"), row.getString("address")),
        row.getString("action"),
        new Subject(
            row.getString("subject_kind"), row.getString("subject_id"), row.getString("detail")));
  }

  @Override
  public void to(Canonical canonical) {
    canonical.add(id).add(at).add(actor.account()).add(actor.role()).add(actor.address());
    canonical.add(action).add(subject.kind()).add(subject.id()).add(subject.detail());
  }
}
