package icp.domains.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckAnswered;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.messaging.EventCodec;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The last answer about each filing with the question that it answers, in the table {@code
 * domain_check}.
 */
@ApplicationScoped
class LastAnswers {
  private static final String KEEP =
      """
      insert into domain_check
        (filing_id, account_id, revision, answer, answered_at, facts, names, due_at)
      select filing, account, revision, answer::jsonb, ?, facts::jsonb,
             array(select jsonb_array_elements_text(names::jsonb)), ?
      from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[])
           as said (filing, account, revision, answer, facts, names)
      on conflict (filing_id) do update
      set revision = excluded.revision, answer = excluded.answer, answered_at = excluded.answered_at,
          facts = excluded.facts, names = excluded.names, due_at = excluded.due_at
      where domain_check.account_id = excluded.account_id
        and domain_check.revision <= excluded.revision
      """;

  private static final String FIND =
      "select account_id, answered_at, answer from domain_check where filing_id = ?";

  private final AgroalDataSource database;
  private final EventCodec codec;
  private final ObjectMapper json;

  LastAnswers(AgroalDataSource database, EventCodec codec, ObjectMapper json) {
    this.database = database;
    this.codec = codec;
    this.json = json;
  }

  record Kept(UUID accountId, Instant at, CheckAnswered said) {}

  /** Keeps the highest revision of each filing, by one statement, in the caller's transaction. */
  void keep(List<Answers.Answer> answers, Instant now) {
    // One row a filing: a statement cannot touch a row twice. Sorted: replicas lock alike.
    TreeMap<UUID, Answers.Answer> newest = new TreeMap<>();
    answers.forEach(answer -> newest.merge(answer.said().filingId(), answer, LastAnswers::later));
    List<Answers.Answer> rows = List.copyOf(newest.values());
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setTimestamp(1, Timestamp.from(now));
      keep.setTimestamp(2, Timestamp.from(Tomorrow.after(now)));
      keep.setArray(3, Columns.of(connection, "uuid", rows, row -> row.said().filingId()));
      keep.setArray(4, Columns.of(connection, "uuid", rows, row -> row.read().asked().accountId()));
      keep.setArray(5, Columns.of(connection, "int4", rows, row -> row.said().revision()));
      keep.setArray(6, Columns.of(connection, "text", rows, row -> text(row.said())));
      keep.setArray(7, Columns.of(connection, "text", rows, row -> text(row.read().facts())));
      keep.setArray(8, Columns.of(connection, "text", rows, row -> text(row.read().registered())));
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep answers", e);
    }
  }

  private static Answers.Answer later(Answers.Answer one, Answers.Answer other) {
    return other.said().revision() >= one.said().revision() ? other : one;
  }

  private String text(Object message) {
    return new String(codec.data(message), UTF_8);
  }

  Optional<Kept> find(UUID filingId) {
    try (Connection connection = database.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setObject(1, filingId);
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? Optional.of(kept(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("find an answer", e);
    }
  }

  private Kept kept(ResultSet row) throws SQLException {
    try {
      CheckAnswered said = json.readValue(row.getString("answer"), CheckAnswered.class);
      Instant at = row.getTimestamp("answered_at").toInstant();
      return new Kept(row.getObject("account_id", UUID.class), at, said);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer that this service wrote is not readable", e);
    }
  }
}
