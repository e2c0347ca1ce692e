package icp.domains.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Registrations.Key;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.sealing.DataKey;
import icp.platform.sealing.Place;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What each source says of names: the table {@code registration_word}. */
@ApplicationScoped
class WordTable {
  /** In one order everywhere, so that no two requests wait for each other. */
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(key) from (
        select distinct hashtextextended(told, 0) as key from unnest(?::text[]) as told
        order by key) as sorted
      """;

  private static final String READ =
      """
      select w.account_id, w.name, w.source, w.sealed, w.facts from registration_word w
      join unnest(?::uuid[], ?::text[]) as asked (account_id, name)
        on w.account_id = asked.account_id and w.name = asked.name
      """;

  private static final String WRITE =
      """
      insert into registration_word (account_id, name, source, sealed)
      select * from unnest(?::uuid[], ?::text[], ?::text[], ?::bytea[])
      on conflict (account_id, name, source) do update set sealed = excluded.sealed, facts = null
      """;

  private static final String IN_CLEAR =
      """
      select account_id, name, source, facts from registration_word
      where sealed is null limit ? for update skip locked
      """;

  private static final TypeReference<Map<Fact, Word>> WORDS = new TypeReference<>() {};

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final AccountKeys keys;

  WordTable(AgroalDataSource database, ObjectMapper json, AccountKeys keys) {
    this.database = database;
    this.json = json;
    this.keys = keys;
  }

  private record Row(Key key, Source source, String facts) {
    UUID account() {
      return key.accountId();
    }

    /** What is sealed there opens nowhere else. */
    Place place() {
      return Place.of("registration_word", "facts", account(), key.name(), source);
    }
  }

  /** Until the transaction ends, nobody else takes in anything of these names, or these events. */
  void lock(Collection<Telling> tellings) {
    String[] held =
        tellings.stream()
            .flatMap(told -> Stream.of(told.key().toString(), told.eventId().toString()))
            .toArray(String[]::new);
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setArray(1, connection.createArrayOf("text", held));
      lock.execute();
    } catch (SQLException e) {
      throw new DatabaseException("lock domain names", e);
    }
  }

  /** For each of the names, whether anything was ever said of it or not. */
  Map<Key, Words> read(Collection<Key> keys) {
    Map<Key, Words> words = new HashMap<>();
    keys.forEach(key -> words.put(key, new Words()));
    List<Key> asked = List.copyOf(words.keySet());
    Map<UUID, DataKey> opening = this.keys.known(asked.stream().map(Key::accountId).toList());
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, Columns.of(connection, "uuid", asked, Key::accountId));
      read.setArray(2, Columns.of(connection, "text", asked, Key::name));
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          Key key = new Key(row.getObject(1, UUID.class), row.getString(2));
          Row kept = new Row(key, Source.valueOf(row.getString(3)), row.getString(5));
          words.get(key).put(kept.source(), words(opened(kept, row.getBytes(4), opening)));
        }
      }
      return words;
    } catch (SQLException e) {
      throw new DatabaseException("read what is said of domain names", e);
    }
  }

  void write(Map<Key, Words> words) {
    List<Row> rows = new ArrayList<>();
    words.forEach((key, said) -> rows.addAll(rows(key, said)));
    write(rows);
  }

  /** Seals some rows that were written before rows were sealed, and tells how many. */
  int sealEarlier(int atMost) {
    List<Row> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(IN_CLEAR)) {
      read.setInt(1, atMost);
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          Key key = new Key(row.getObject(1, UUID.class), row.getString(2));
          rows.add(new Row(key, Source.valueOf(row.getString(3)), row.getString(4)));
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException("find what is said in clear", e);
    }
    write(rows);
    return rows.size();
  }

  private void write(List<Row> rows) {
    Map<UUID, DataKey> sealing = keys.of(rows.stream().map(Row::account).toList());
    try (Connection connection = database.getConnection();
        PreparedStatement write = connection.prepareStatement(WRITE)) {
      write.setArray(1, Columns.of(connection, "uuid", rows, row -> row.key().accountId()));
      write.setArray(2, Columns.of(connection, "text", rows, row -> row.key().name()));
      write.setArray(3, Columns.of(connection, "text", rows, row -> row.source().name()));
      write.setArray(
          4,
          Columns.of(
              connection,
              "bytea",
              rows,
              row -> sealing.get(row.account()).sealText(row.place(), row.facts())));
      write.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("write what is said of domain names", e);
    }
  }

  /** In clear only what was written before, and what this start has not come to yet. */
  private static String opened(Row row, byte[] sealed, Map<UUID, DataKey> opening) {
    return sealed == null ? row.facts() : opening.get(row.account()).openText(row.place(), sealed);
  }

  private List<Row> rows(Key key, Words said) {
    return Stream.of(Source.values())
        .filter(source -> !said.of(source).isEmpty())
        .map(source -> new Row(key, source, text(said.of(source))))
        .toList();
  }

  private Map<Fact, Word> words(String facts) {
    try {
      return json.readValue(facts, WORDS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What this service wrote of a domain name is not readable");
    }
  }

  private String text(Map<Fact, Word> words) {
    try {
      return json.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is said of a domain name cannot be written");
    }
  }
}
