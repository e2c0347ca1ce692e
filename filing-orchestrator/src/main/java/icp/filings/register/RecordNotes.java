package icp.filings.register;

import icp.filings.filing.Timetable;
import icp.filings.register.Examiner.Seen;
import icp.filings.register.Recorded.Match;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the ministry was last seen to have on record: the table {@code ministry_note}. Whoever hands
 * a filing in again that was another order than the record calls for, has it taken into account.
 */
@ApplicationScoped
public class RecordNotes {
  private static final String FORGET =
      "delete from ministry_note where certificate = any (?::text[])";

  private static final String KEEP =
      """
      insert into ministry_note (certificate, kind, what, seen_at)
      select n.*, t.at from unnest(?::text[], ?::text[], ?::text[]) as n (certificate, kind, what),
           (select ?::timestamptz) as t (at)
      on conflict do nothing
      """;

  private static final String READ =
      "select certificate, kind, what from ministry_note where certificate = any (?::text[])";

  private final AgroalDataSource database;
  private final Traits traits;
  private final Timetable times;

  RecordNotes(AgroalDataSource database, Traits traits, Timetable times) {
    this.database = database;
    this.traits = traits;
    this.times = times;
  }

  /**
   * What is on record of one entity.
   *
   * @param numbers its own, whoever brought them
   * @param domainsElsewhere its domain names that are filed with another provider
   */
  public record Noted(Set<String> numbers, Set<String> domainsElsewhere) {}

  private enum Kind {
    NUMBER,
    DOMAIN
  }

  private record Note(String certificate, Kind kind, String what) {}

  /**
   * What is noted of entities, by one statement; one that is absent was never seen on record.
   *
   * @param certificates fingerprints by {@code Fingerprinter.ofCertificate}
   */
  public Map<String, Noted> of(Collection<String> certificates) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, connection.createArrayOf("text", certificates.toArray()));
      Map<String, Noted> noted = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Noted one =
              noted.computeIfAbsent(
                  row.getString(1), entity -> new Noted(new TreeSet<>(), new TreeSet<>()));
          boolean number = Kind.valueOf(row.getString(2)) == Kind.NUMBER;
          (number ? one.numbers() : one.domainsElsewhere()).add(row.getString(3));
        }
      }
      return noted;
    } catch (SQLException e) {
      throw new DatabaseException("read notes of the ministry's record", e);
    }
  }

  /** Notes what the ministry said, in the place of what it had said before. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(List<Seen> seen) {
    List<Seen> told =
        seen.stream().filter(one -> one.answers().ministry().what().isPresent()).toList();
    List<Note> notes = told.stream().flatMap(this::notes).toList();
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET);
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      delete.setArray(1, Columns.of(connection, "text", told, this::certificate));
      delete.executeUpdate();
      insert.setArray(1, Columns.of(connection, "text", notes, Note::certificate));
      insert.setArray(2, Columns.of(connection, "text", notes, note -> note.kind().name()));
      insert.setArray(3, Columns.of(connection, "text", notes, Note::what));
      insert.setTimestamp(4, Timestamp.from(times.now()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep notes of the ministry's record", e);
    }
  }

  private String certificate(Seen seen) {
    return traits.print(seen.inquiry().entity());
  }

  private Stream<Note> notes(Seen seen) {
    String entity = certificate(seen);
    Recorded record = seen.answers().ministry().what().orElseThrow();
    return Stream.concat(
        record.own().map(found -> new Note(entity, Kind.NUMBER, found.number())),
        record.websites().stream()
            .filter(site -> !site.here() && !site.cancelled() && site.ofEntity() == Match.SAME)
            .map(site -> new Note(entity, Kind.DOMAIN, site.domain())));
  }
}
