package icp.domains.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckAnswered;
import icp.platform.http.Ids;
import icp.platform.http.PageRequest;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every answer that was said, in the table {@code domain_answer}. */
@ApplicationScoped
class AnswerHistory {
  private static final String APPEND =
      """
      insert into domain_answer
        (id, filing_id, account_id, revision, occasion, answer, answered_at)
      select id, filing, account, revision, ?, answer::jsonb, ?
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[])
           as said (id, filing, account, revision, answer)
      """;

  private static final String READ =
      """
      select id, occasion, answer, answered_at from domain_answer
      where filing_id = ? and id < ? order by id desc limit ?
      """;

  private final AgroalDataSource database;
  private final EventCodec codec;
  private final ObjectMapper json;

  AnswerHistory(AgroalDataSource database, EventCodec codec, ObjectMapper json) {
    this.database = database;
    this.codec = codec;
    this.json = json;
  }

  record Entry(UUID id, Occasion occasion, CheckAnswered said, Instant at) {}

  void append(List<Answers.Answer> rows, Occasion occasion, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setString(1, occasion.name());
      append.setTimestamp(2, Timestamp.from(now));
      append.setArray(3, Columns.of(connection, "uuid", rows, row -> Ids.next()));
      append.setArray(4, Columns.of(connection, "uuid", rows, row -> row.said().filingId()));
      append.setArray(
          5, Columns.of(connection, "uuid", rows, row -> row.read().asked().accountId()));
      append.setArray(6, Columns.of(connection, "int4", rows, row -> row.said().revision()));
      append.setArray(
          7,
          Columns.of(connection, "text", rows, row -> new String(codec.data(row.said()), UTF_8)));
      append.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep the history of answers", e);
    }
  }

  List<Entry> newestFirst(UUID filingId, PageRequest page) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setObject(1, filingId);
      read.setObject(2, page.before());
      read.setInt(3, page.fetch());
      List<Entry> entries = new ArrayList<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          entries.add(entry(row));
        }
      }
      return entries;
    } catch (SQLException e) {
      throw new DatabaseException("read the history of answers", e);
    }
  }

  private Entry entry(ResultSet row) throws SQLException {
    try {
      return new Entry(
          row.getObject(1, UUID.class),
          Occasion.valueOf(row.getString(2)),
          json.readValue(row.getString(3), CheckAnswered.class),
          row.getTimestamp(4).toInstant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer that this service wrote is not readable", e);
    }
  }
}
