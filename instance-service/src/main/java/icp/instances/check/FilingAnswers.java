package icp.instances.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.FilingStatus;
import icp.contracts.InstanceFacts;
import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import icp.platform.messaging.EventCodec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What was answered last about each filing, and when it is to be examined again, in the table
 * {@code filing_hold}. The caller holds the rows.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingAnswers {
  private static final String KEEP =
      """
      update filing_hold h set account_id = w.account_id, instance_id = w.instance_id,
             answer = w.answer::jsonb,
             due_at = case when w.holds and coalesce(h.status, 'CHECKING') = any (?::text[])
                           then ?::timestamptz end
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::bool[])
        as w (filing_id, account_id, instance_id, answer, holds)
      where h.filing_id = w.filing_id
      """;

  /** Another replica's rows are passed over. */
  private static final String DUE =
      """
      select filing_id, account_id, instance_id, answer from filing_hold
      where due_at <= ? order by due_at limit ? for update skip locked
      """;

  private static final String LAPSED =
      """
      select h.filing_id, h.account_id, h.instance_id, h.answer
      from service_number n join filing_hold h using (filing_id)
      where n.state = 'RESERVED' and n.reserved_until <= ?
      order by h.filing_id limit ? for update of h skip locked
      """;

  private static final String HASTEN =
      """
      update filing_hold h set due_at = ?
      from (select filing_id from filing_hold
            where instance_id = any (?::uuid[]) and due_at is not null
            order by filing_id for update) changed
      where h.filing_id = changed.filing_id
      """;

  private final Statements statements;
  private final EventCodec codec;
  private final ObjectMapper json;

  FilingAnswers(Statements statements, EventCodec codec, ObjectMapper json) {
    this.statements = statements;
    this.codec = codec;
    this.json = json;
  }

  /**
   * @param asked the question
   * @param said what was answered
   */
  record Answered(CheckRequested asked, CheckAnswered said) {}

  /** Keeps answers; filings that hold a number and are under way are examined again by then. */
  void keep(List<Answered> answers, Instant again) {
    statements.change(
        "keep answers",
        KEEP,
        new Column("text", FilingEnds.UNDER_WAY.stream().map(FilingStatus::name).toArray()),
        again,
        Column.of("uuid", answers, one -> one.asked().filingId()),
        Column.of("uuid", answers, one -> one.asked().accountId()),
        Column.of("uuid", answers, one -> ((InstanceFacts) one.asked().facts()).instanceId()),
        Column.of("text", answers, one -> text(one.said())),
        Column.of("bool", answers, one -> one.said().reference() != null));
  }

  /** Locks filings that are due, until the transaction ends. */
  List<Answered> due(Instant now, int most) {
    return statements.rows("lock filings that are due", DUE, this::read, now, most);
  }

  /** Locks filings whose reservations have lapsed; another replica's are passed over. */
  List<Answered> lapsed(Instant now, int most) {
    return statements.rows("lock lapsed reservations", LAPSED, this::read, now, most);
  }

  /** Makes the filings of changed instances due. */
  void hasten(Collection<UUID> instances, Instant now) {
    statements.change("hasten filings", HASTEN, now, new Column("uuid", instances.toArray()));
  }

  private String text(CheckAnswered answer) {
    return new String(codec.data(answer), StandardCharsets.UTF_8);
  }

  private Answered read(ResultSet row) throws SQLException {
    try {
      CheckAnswered said = json.readValue(row.getString(4), CheckAnswered.class);
      InstanceFacts facts = new InstanceFacts(row.getObject(3, UUID.class));
      UUID account = row.getObject(2, UUID.class);
      return new Answered(
          new CheckRequested(said.filingId(), said.revision(), account, facts), said);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer that this service wrote is not readable", e);
    }
  }
}
