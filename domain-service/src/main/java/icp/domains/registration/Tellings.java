package icp.domains.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.domains.registration.HolderKeys.Holding;
import icp.domains.registration.HolderSeals.Clear;
import icp.domains.registration.HolderSeals.Sealed;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Registrations.Key;
import icp.platform.http.Ids;
import icp.platform.http.PageRequest;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import icp.platform.sealing.Place;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was ever told: the table {@code registration_telling}, which is only appended to. */
@ApplicationScoped
class Tellings {
  private static final String APPEND =
      """
      insert into registration_telling
        (id, event_id, account_id, name, source, kind, told_by, happened_at, heard_at, sealed,
         key_owner, used)
      select id, event, account, name, source, kind, teller, at::timestamptz, ?, sealed,
             key_owner, string_to_array(used, ',')
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[],
                  ?::text[], ?::bytea[], ?::uuid[], ?::text[])
           as told (id, event, account, name, source, kind, teller, at, sealed, key_owner, used)
      """;

  private static final String COLUMNS =
      """
      select t.id, event_id, t.account_id, t.name, source, kind, told_by, happened_at, heard_at,
             said, array_to_string(used, ','), sealed, key_owner
      from registration_telling t
      """;

  private static final String KNOWN = COLUMNS + " where event_id = any (?::uuid[])";
  private static final String PAGE =
      COLUMNS + " where account_id = ? and name = ? and id < ? order by id desc limit ?";
  private static final String NAMING =
      COLUMNS
          + """
      join holder_key k on k.id = t.key_owner
      join unnest(?::uuid[], ?::text[]) as asked (account_id, name)
        on k.account_id = asked.account_id and k.name = asked.name
      where ?::text is null or k.print = ?
      order by t.id desc
      """;

  private static final String EARLIER =
      COLUMNS + " where key_owner is null limit ? for update skip locked";

  private static final String SEAL =
      "update registration_telling set sealed = ?, key_owner = ?, said = null where id = ?";

  private static final TypeReference<Map<Fact, JsonNode>> SAID = new TypeReference<>() {};

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final HolderSeals seals;
  private final HolderPrints prints;

  Tellings(AgroalDataSource database, ObjectMapper json, HolderSeals seals, HolderPrints prints) {
    this.database = database;
    this.json = json;
    this.seals = seals;
    this.prints = prints;
  }

  /**
   * @param used facts of it that answers went by once it was heard
   */
  record Entry(UUID id, Telling telling, Instant heardAt, Set<Fact> used) {
    static Entry of(Telling telling, Instant heardAt, Set<Fact> used) {
      return new Entry(Ids.next(), telling, heardAt, used);
    }
  }

  void append(List<Entry> heard, Instant now) {
    List<Sealed> sealed = seals.seal(heard.stream().map(this::clear).toList());
    try (Connection connection = database.getConnection();
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setTimestamp(1, Timestamp.from(now));
      append.setArray(2, Columns.of(connection, "uuid", heard, Entry::id));
      List<Telling> told = heard.stream().map(Entry::telling).toList();
      append.setArray(3, Columns.of(connection, "uuid", told, Telling::eventId));
      append.setArray(4, Columns.of(connection, "uuid", told, row -> row.key().accountId()));
      append.setArray(5, Columns.of(connection, "text", told, row -> row.key().name()));
      append.setArray(6, Columns.of(connection, "text", told, row -> row.source().name()));
      append.setArray(7, Columns.of(connection, "text", told, row -> row.kind().name()));
      append.setArray(8, Columns.of(connection, "uuid", told, Telling::toldBy));
      append.setArray(9, Columns.of(connection, "text", told, row -> row.at().toString()));
      append.setArray(10, Columns.of(connection, "bytea", sealed, Sealed::bytes));
      append.setArray(11, Columns.of(connection, "uuid", sealed, Sealed::keyOwner));
      append.setArray(12, Columns.of(connection, "text", heard, row -> joined(row.used())));
      append.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep what was told of domain names", e);
    }
  }

  /** Those of the events that were heard before. */
  Map<UUID, Telling> known(Collection<UUID> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(KNOWN)) {
      read.setArray(1, connection.createArrayOf("uuid", events.toArray()));
      Map<UUID, Telling> known = new HashMap<>();
      entries(read).forEach(entry -> known.put(entry.telling().eventId(), entry.telling()));
      return known;
    } catch (SQLException e) {
      throw new DatabaseException("find what was told of domain names", e);
    }
  }

  List<Entry> newestFirst(Key key, PageRequest page) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(PAGE)) {
      read.setObject(1, key.accountId());
      read.setString(2, key.name());
      read.setObject(3, page.before());
      read.setInt(4, page.fetch());
      return entries(read);
    } catch (SQLException e) {
      throw new DatabaseException("read what was told of a domain name", e);
    }
  }

  /**
   * What was told of names and is not erased, the latest heard first.
   *
   * @param print only what names this holder; null for all
   */
  List<Entry> of(List<Key> names, String print) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(NAMING)) {
      read.setArray(1, Columns.of(connection, "uuid", names, Key::accountId));
      read.setArray(2, Columns.of(connection, "text", names, Key::name));
      read.setString(3, print);
      read.setString(4, print);
      return entries(read);
    } catch (SQLException e) {
      throw new DatabaseException("read what was told of holders", e);
    }
  }

  /** Seals some rows by the keys of their holders that are not yet, and tells how many. */
  int sealEarlier(int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(EARLIER);
        PreparedStatement seal = connection.prepareStatement(SEAL)) {
      read.setInt(1, atMost);
      List<Entry> found = entries(read);
      List<Sealed> sealed = seals.seal(found.stream().map(this::clear).toList());
      for (int i = 0; i < found.size(); i++) {
        seal.setBytes(1, sealed.get(i).bytes());
        seal.setObject(2, sealed.get(i).keyOwner());
        seal.setObject(3, found.get(i).id());
        seal.addBatch();
      }
      seal.executeBatch();
      return found.size();
    } catch (SQLException e) {
      throw new DatabaseException("seal what was told before", e);
    }
  }

  private static Place place(UUID id) {
    return Place.of("registration_telling", "said", id);
  }

  private Clear clear(Entry entry) {
    Telling told = entry.telling();
    String print = prints.of(told.said().get(Fact.HOLDER));
    return new Clear(new Holding(told.key(), print), place(entry.id()), said(told));
  }

  private List<Entry> entries(PreparedStatement read) throws SQLException {
    List<Entry> untold = new ArrayList<>();
    List<Sealed> kept = new ArrayList<>();
    try (ResultSet row = read.executeQuery()) {
      while (row.next()) {
        Entry entry = untold(row);
        untold.add(entry);
        kept.add(
            new Sealed(
                entry.telling().key(),
                place(entry.id()),
                row.getObject(13, UUID.class),
                row.getBytes(12),
                row.getString(10)));
      }
    }
    List<Optional<String>> opened = seals.open(kept);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < untold.size(); i++) {
      Entry entry = untold.get(i);
      entries.add(opened.get(i).map(said -> told(entry, said)).orElse(entry));
    }
    return entries;
  }

  /** All of a row but what was said: that is all of one that is erased. */
  private static Entry untold(ResultSet row) throws SQLException {
    Telling telling =
        new Telling(
            row.getObject(2, UUID.class),
            new Key(row.getObject(3, UUID.class), row.getString(4)),
            Source.valueOf(row.getString(5)),
            Telling.Kind.valueOf(row.getString(6)),
            row.getObject(7, UUID.class),
            row.getTimestamp(8).toInstant(),
            null);
    Instant heard = row.getTimestamp(9).toInstant();
    return new Entry(row.getObject(1, UUID.class), telling, heard, facts(row.getString(11)));
  }

  private Entry told(Entry untold, String said) {
    Telling row = untold.telling();
    try {
      Telling told =
          new Telling(
              row.eventId(),
              row.key(),
              row.source(),
              row.kind(),
              row.toldBy(),
              row.at(),
              json.readValue(said, SAID));
      return new Entry(untold.id(), told, untold.heardAt(), untold.used());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was told of a domain name is not readable");
    }
  }

  private String said(Telling telling) {
    return json.valueToTree(telling.said()).toString();
  }

  private static String joined(Set<Fact> facts) {
    return facts.stream().map(Fact::name).collect(Collectors.joining(","));
  }

  private static Set<Fact> facts(String joined) {
    return Stream.of(joined.split(","))
        .filter(name -> !name.isEmpty())
        .map(Fact::valueOf)
        .collect(Collectors.toSet());
  }
}
