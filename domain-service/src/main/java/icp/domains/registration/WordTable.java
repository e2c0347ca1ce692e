package icp.domains.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.domains.registration.HolderKeys.Holding;
import icp.domains.registration.HolderSeals.Clear;
import icp.domains.registration.HolderSeals.Sealed;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Registrations.Key;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What each source says of names: the table {@code registration_word}. */
@ApplicationScoped
class WordTable {
  private static final String READ =
      """
      select w.account_id, w.name, w.source, w.sealed, w.key_owner, w.facts
      from registration_word w
      join unnest(?::uuid[], ?::text[]) as asked (account_id, name)
        on w.account_id = asked.account_id and w.name = asked.name
      """;

  private static final String WRITE =
      """
      insert into registration_word (account_id, name, source, sealed, key_owner)
      select * from unnest(?::uuid[], ?::text[], ?::text[], ?::bytea[], ?::uuid[])
      on conflict (account_id, name, source) do update
      set sealed = excluded.sealed, key_owner = excluded.key_owner, facts = null
      """;

  private static final String EARLIER =
      """
      select account_id, name, source, sealed, key_owner, facts from registration_word
      where key_owner is null limit ? for update skip locked
      """;

  /** Those whose key is gone; what a row from before was sealed by is no holder's. */
  private static final String DROP =
      """
      delete from registration_word w using unnest(?::uuid[], ?::text[]) as gone (account_id, name)
      where w.account_id = gone.account_id and w.name = gone.name and w.key_owner is not null
        and not exists (select from holder_key k where k.id = w.key_owner)
      returning w.account_id, w.name
      """;

  private static final TypeReference<Map<Fact, Word>> WORDS = new TypeReference<>() {};

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final HolderSeals seals;
  private final HolderPrints prints;

  WordTable(AgroalDataSource database, ObjectMapper json, HolderSeals seals, HolderPrints prints) {
    this.database = database;
    this.json = json;
    this.seals = seals;
    this.prints = prints;
  }

  private record Row(Source source, Sealed kept) {
    Key key() {
      return kept.name();
    }
  }

  /** For each of the names, whether anything was ever said of it or not; nothing if erased. */
  Map<Key, Words> read(Collection<Key> keys) {
    Map<Key, Words> words = new HashMap<>();
    keys.forEach(key -> words.put(key, new Words()));
    List<Row> rows = rows(List.copyOf(words.keySet()));
    List<Optional<String>> opened = seals.open(rows.stream().map(Row::kept).toList());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      opened.get(i).map(this::words).ifPresent(it -> words.get(row.key()).put(row.source(), it));
    }
    return words;
  }

  private List<Row> rows(List<Key> asked) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, Columns.of(connection, "uuid", asked, Key::accountId));
      read.setArray(2, Columns.of(connection, "text", asked, Key::name));
      return rows(read);
    } catch (SQLException e) {
      throw new DatabaseException("read what is said of domain names", e);
    }
  }

  private static List<Row> rows(PreparedStatement read) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet row = read.executeQuery()) {
      while (row.next()) {
        Key key = new Key(row.getObject(1, UUID.class), row.getString(2));
        Source source = Source.valueOf(row.getString(3));
        UUID keyOwner = row.getObject(5, UUID.class);
        rows.add(
            new Row(
                source,
                new Sealed(key, place(key, source), keyOwner, row.getBytes(4), row.getString(6))));
      }
    }
    return rows;
  }

  /** What is sealed there opens nowhere else. */
  private static Place place(Key key, Source source) {
    return Place.of("registration_word", "facts", key.accountId(), key.name(), source);
  }

  void write(Map<Key, Words> words) {
    List<Source> sources = new ArrayList<>();
    List<Clear> texts = new ArrayList<>();
    words.forEach(
        (key, said) ->
            Stream.of(Source.values())
                .filter(source -> !said.of(source).isEmpty())
                .forEach(
                    source -> {
                      sources.add(source);
                      texts.add(clear(key, source, said.of(source)));
                    }));
    write(sources, texts);
  }

  private Clear clear(Key key, Source source, Map<Fact, Word> words) {
    Word holder = words.get(Fact.HOLDER);
    String print = prints.of(holder == null ? null : holder.value());
    return new Clear(new Holding(key, print), place(key, source), text(words));
  }

  /** Seals some rows by the keys of their holders that are not yet, and tells how many. */
  int sealEarlier(int atMost) {
    List<Row> rows;
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(EARLIER)) {
      read.setInt(1, atMost);
      rows = rows(read);
    } catch (SQLException e) {
      throw new DatabaseException("find what is said and was sealed before", e);
    }
    List<Optional<String>> opened = seals.open(rows.stream().map(Row::kept).toList());
    List<Clear> texts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      texts.add(clear(row.key(), row.source(), words(opened.get(i).orElseThrow())));
    }
    write(rows.stream().map(Row::source).toList(), texts);
    return rows.size();
  }

  /** Drops what no key opens any more, and tells of which names. */
  Set<Key> dropErased(List<Key> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement drop = connection.prepareStatement(DROP)) {
      drop.setArray(1, Columns.of(connection, "uuid", names, Key::accountId));
      drop.setArray(2, Columns.of(connection, "text", names, Key::name));
      Set<Key> dropped = new HashSet<>();
      try (ResultSet row = drop.executeQuery()) {
        while (row.next()) {
          dropped.add(new Key(row.getObject(1, UUID.class), row.getString(2)));
        }
      }
      return dropped;
    } catch (SQLException e) {
      throw new DatabaseException("drop what is erased of domain names", e);
    }
  }

  private void write(List<Source> sources, List<Clear> texts) {
    List<Sealed> rows = seals.seal(texts);
    try (Connection connection = database.getConnection();
        PreparedStatement write = connection.prepareStatement(WRITE)) {
      write.setArray(1, Columns.of(connection, "uuid", rows, row -> row.name().accountId()));
      write.setArray(2, Columns.of(connection, "text", rows, row -> row.name().name()));
      write.setArray(3, Columns.of(connection, "text", sources, Source::name));
      write.setArray(4, Columns.of(connection, "bytea", rows, Sealed::bytes));
      write.setArray(5, Columns.of(connection, "uuid", rows, Sealed::keyOwner));
      write.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("write what is said of domain names", e);
    }
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
