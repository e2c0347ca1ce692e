package icp.domains.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Registrations.Key;
import icp.platform.http.Ids;
import icp.platform.http.PageRequest;
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
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
         used)
      select id, event, account, name, source, kind, teller, at::timestamptz, ?, sealed,
             string_to_array(used, ',')
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[],
                  ?::text[], ?::bytea[], ?::text[])
           as told (id, event, account, name, source, kind, teller, at, sealed, used)
      """;

  private static final String COLUMNS =
      """
      select id, event_id, account_id, name, source, kind, told_by, happened_at, heard_at, said,
             array_to_string(used, ','), sealed
      from registration_telling
      """;

  private static final String KNOWN = COLUMNS + " where event_id = any (?::uuid[])";
  private static final String PAGE =
      COLUMNS + " where account_id = ? and name = ? and id < ? order by id desc limit ?";
  private static final String IN_CLEAR =
      """
      select id, account_id, said from registration_telling
      where sealed is null limit ? for update skip locked
      """;

  private static final String SEAL =
      "update registration_telling set sealed = ?, said = null where id = ?";

  private static final TypeReference<Map<Fact, JsonNode>> SAID = new TypeReference<>() {};

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final AccountKeys keys;

  Tellings(AgroalDataSource database, ObjectMapper json, AccountKeys keys) {
    this.database = database;
    this.json = json;
    this.keys = keys;
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
    Map<UUID, DataKey> sealing =
        keys.of(heard.stream().map(row -> row.telling().key().accountId()).toList());
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
      append.setArray(10, Columns.of(connection, "bytea", heard, row -> sealed(row, sealing)));
      append.setArray(11, Columns.of(connection, "text", heard, row -> joined(row.used())));
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

  /** Seals some rows that were written before rows were sealed, and tells how many. */
  int sealEarlier(int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(IN_CLEAR);
        PreparedStatement seal = connection.prepareStatement(SEAL)) {
      read.setInt(1, atMost);
      int found = 0;
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          UUID account = row.getObject(2, UUID.class);
          DataKey key = keys.of(List.of(account)).get(account);
          seal.setBytes(1, key.sealText(place(id), row.getString(3)));
          seal.setObject(2, id);
          seal.addBatch();
          found++;
        }
      }
      seal.executeBatch();
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("seal what was told in clear", e);
    }
  }

  private static Place place(UUID id) {
    return Place.of("registration_telling", "said", id);
  }

  private byte[] sealed(Entry entry, Map<UUID, DataKey> sealing) {
    Telling told = entry.telling();
    return sealing.get(told.key().accountId()).sealText(place(entry.id()), said(told));
  }

  /** A row as it is kept: opened once it is known whose keys that takes. */
  private record Kept(Entry untold, String clear, byte[] sealed) {
    UUID account() {
      return untold.telling().key().accountId();
    }

    /** In clear only what was written before, and what this start has not come to yet. */
    String opened(Map<UUID, DataKey> keys) {
      return sealed == null ? clear : keys.get(account()).openText(place(untold.id()), sealed);
    }
  }

  private List<Entry> entries(PreparedStatement read) throws SQLException {
    List<Kept> kept = new ArrayList<>();
    try (ResultSet row = read.executeQuery()) {
      while (row.next()) {
        kept.add(new Kept(untold(row), row.getString(10), row.getBytes(12)));
      }
    }
    Map<UUID, DataKey> opening = keys.known(kept.stream().map(Kept::account).toList());
    return kept.stream().map(one -> told(one.untold(), one.opened(opening))).toList();
  }

  /** All of a row but what was said. */
  private static Entry untold(ResultSet row) throws SQLException {
    Telling telling =
        new Telling(
            row.getObject(2, UUID.class),
            new Key(row.getObject(3, UUID.class), row.getString(4)),
            Source.valueOf(row.getString(5)),
            Telling.Kind.valueOf(row.getString(6)),
            row.getObject(7, UUID.class),
            row.getTimestamp(8).toInstant(),
            Map.of());
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
