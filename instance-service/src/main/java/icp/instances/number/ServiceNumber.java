package icp.instances.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A service identification number that takes a slot.
 *
 * @param id its identifier here
 * @param number the number itself, which the applicant may see on papers
 * @param scope whose slot it takes
 * @param slot which one
 * @param askedFor whether the applicant asked for it; if not, it was made for a filing
 * @param kept whether there is never a second: it goes back to its owner, never to nobody
 * @param holderId whose filings may use it: its owner, or the account that it was granted to
 * @param filingId the filing that has it, or null
 * @param place the place of its website in that filing, or null
 * @param revision that filing's revision, or null
 * @param takenAt when it took its slot
 */
public record ServiceNumber(
    UUID id,
    UUID number,
    String scope,
    int slot,
    UUID instanceId,
    UUID accountId,
    NumberState state,
    boolean askedFor,
    boolean kept,
    UUID holderId,
    UUID filingId,
    Integer place,
    Integer revision,
    Instant takenAt) {

  static final String COLUMNS =
      "n.id, n.number, n.scope, n.slot, n.instance_id, n.account_id, n.state, n.asked_for,"
          + " n.kept, n.holder_id,"
          + " n.filing_id, n.place, n.revision, n.taken_at";

  static ServiceNumber read(ResultSet row) throws SQLException {
    return new ServiceNumber(
        row.getObject("id", UUID.class),
        row.getObject("number", UUID.class),
        row.getString("scope"),
        row.getInt("slot"),
        row.getObject("instance_id", UUID.class),
        row.getObject("account_id", UUID.class),
        NumberState.valueOf(row.getString("state")),
        row.getBoolean("asked_for"),
        row.getBoolean("kept"),
        row.getObject("holder_id", UUID.class),
        row.getObject("filing_id", UUID.class),
        row.getObject("place", Integer.class),
        row.getObject("revision", Integer.class),
        row.getObject("taken_at", OffsetDateTime.class).toInstant());
  }

  /** Whether an account owns it or may use it. */
  boolean concerns(UUID account) {
    return accountId.equals(account) || holderId.equals(account);
  }

  /** Whether another account than its owner may use it. */
  boolean granted() {
    return !holderId.equals(accountId);
  }

  /** Whether it is used up for ever. */
  public boolean filed() {
    return state == NumberState.FILED;
  }
}
