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
import java.util.Set;
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
      update filing_hold h set account_id = w.account_id, asked = w.asked::jsonb,
             instance_ids = array(select jsonb_array_elements_text(w.instances::jsonb)::uuid),
             answer = w.answer::jsonb,
             due_at = case when h.filed
                             or w.holds and coalesce(h.status, 'CHECKING') = any (?::text[])
                           then ?::timestamptz end
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::bool[])
        as w (filing_id, account_id, asked, instances, answer, holds)
      where h.filing_id = w.filing_id
      """;

  /** Another replica's rows are passed over. */
  private static final String DUE =
      """
      select account_id, asked, to_json(instance_ids), answer from filing_hold
      where filed = ? and due_at <= ? order by due_at limit ? for update skip locked
      """;

  private static final String LAPSED =
      """
      select account_id, asked, to_json(instance_ids), answer from filing_hold
      where filing_id in (
        select filing_id from service_number where state = 'RESERVED' and reserved_until <= ?)
      order by filing_id limit ? for update skip locked
      """;

  private static final String HASTEN =
      """
      update filing_hold h set due_at = ?
      from (select filing_id from filing_hold
            where instance_ids && ?::uuid[] and due_at is not null
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
   * @param instances those that would carry its websites
   */
  record Answered(CheckRequested asked, CheckAnswered said, Set<UUID> instances) {}

  /**
   * Keeps answers; what is filed, and filings that hold a number and are under way, are examined
   * again by then.
   */
  void keep(List<Answered> answers, Instant again) {
    statements.change(
        "keep answers",
        KEEP,
        new Column("text", FilingEnds.UNDER_WAY.stream().map(FilingStatus::name).toArray()),
        again,
        Column.of("uuid", answers, one -> one.asked().filingId()),
        Column.of("uuid", answers, one -> one.asked().accountId()),
        Column.of("text", answers, one -> text(one.asked().facts())),
        Column.of("text", answers, one -> text(one.instances())),
        Column.of("text", answers, one -> text(one.said())),
        Column.of("bool", answers, one -> !one.said().references().isEmpty()));
  }

  /** Locks filings that are under way and due, until the transaction ends. */
  List<Answered> due(Instant now, int most) {
    return statements.rows("lock filings that are due", DUE, this::read, false, now, most);
  }

  /** The same of what is filed. */
  List<Answered> dueFiled(Instant now, int most) {
    return statements.rows("lock what is filed and due", DUE, this::read, true, now, most);
  }

  /** Locks filings whose reservations have lapsed; another replica's are passed over. */
  List<Answered> lapsed(Instant now, int most) {
    return statements.rows("lock lapsed reservations", LAPSED, this::read, now, most);
  }

  /** Makes the filings of changed instances due. */
  void hasten(Collection<UUID> instances, Instant now) {
    statements.change("hasten filings", HASTEN, now, new Column("uuid", instances.toArray()));
  }

  private String text(Object told) {
    return new String(codec.data(told), StandardCharsets.UTF_8);
  }

  private Answered read(ResultSet row) throws SQLException {
    try {
      CheckAnswered said = json.readValue(row.getString(4), CheckAnswered.class);
      InstanceFacts facts = json.readValue(row.getString(2), InstanceFacts.class);
      UUID account = row.getObject(1, UUID.class);
      return new Answered(
          new CheckRequested(said.filingId(), said.revision(), account, facts),
          said,
          Set.of(json.readValue(row.getString(3), UUID[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer that this service wrote is not readable", e);
    }
  }
}
