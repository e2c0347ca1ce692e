package icp.filings.deadline;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.filing.Timetable;
import icp.filings.journey.Reminder;
import icp.filings.journey.Trigger;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * When whom of which filing is to be reminded. Rows are written under the lock of their filing, so
 * that they are always those of where it stands.
 */
@ApplicationScoped
class Reminders implements MoveEffect {
  /**
   * Those of where it stood go, those of where it stands come; of a filing that stays where it is
   * only those of its certificate. One statement for a batch.
   */
  private static final String SET =
      """
      with due as (
        select * from unnest(?::uuid[], ?::text[], ?::timestamptz[]) as d (filing_id, kind, due_at)
      ), gone as (
        delete from deadline d
        using unnest(?::uuid[], ?::bool[]) as f (id, stays)
        where d.filing_id = f.id and (not f.stays or d.kind like 'CERTIFICATE_%')
          and not exists (select from due n where n.filing_id = d.filing_id and n.kind = d.kind)
      )
      insert into deadline (filing_id, kind, due_at) select * from due
      on conflict (filing_id, kind) do update set due_at = excluded.due_at
      """;

  /** Locks filings and no deadlines: whoever moves a filing takes the two in that order, too. */
  private static final String LOCK =
      """
      select f.id from deadline d join filing f on f.id = d.filing_id
      where d.due_at <= ? order by d.due_at limit ? for update of f skip locked
      """;

  private static final String TAKE =
      """
      delete from deadline where filing_id = any (?::uuid[]) and due_at <= ?
      returning filing_id, kind
      """;

  private final AgroalDataSource database;
  private final FilingMessages messages;
  private final Timetable times;

  Reminders(AgroalDataSource database, FilingMessages messages, Timetable times) {
    this.database = database;
    this.messages = messages;
    this.times = times;
  }

  /** A reminder that was fired. */
  record Told(UUID filingId, String kind) {}

  private record Due(UUID filingId, Reminder kind, Instant at) {}

  @Override
  public void of(MoveBatch batch) {
    Map<UUID, Boolean> filings = new LinkedHashMap<>();
    batch.events().stream()
        .filter(Reminders::matters)
        .forEach(event -> filings.merge(event.filingId(), stays(event), Boolean::logicalAnd));
    if (!filings.isEmpty()) {
      set(
          filings,
          filings.entrySet().stream()
              .flatMap(of -> due(batch, of.getKey(), of.getValue()).stream())
              .toList());
    }
  }

  private static boolean matters(FilingEvent event) {
    return stays(event)
        ? event.trigger().equals(Trigger.CHANGE.name())
        : !event.trigger().equals(Trigger.REMIND.name())
            && (reminds(event.from()) || reminds(event.to()));
  }

  /** What is filed stays filed when it changes: the waits that began with its approval go on. */
  private static boolean stays(FilingEvent event) {
    return event.from() == FilingStatus.APPROVED && event.to() == FilingStatus.APPROVED;
  }

  private static boolean reminds(FilingStatus status) {
    return status != null && !Reminder.of(status).isEmpty();
  }

  private List<Due> due(MoveBatch batch, UUID id, boolean stays) {
    FilingState filing = batch.changed().get(id);
    if (!filing.journey().reminds(filing.status())) {
      return List.of();
    }
    return Reminder.of(filing.status()).stream()
        .filter(kind -> !stays || kind.ofCertificate())
        .flatMap(kind -> due(batch, filing, kind).map(at -> new Due(id, kind, at)).stream())
        .toList();
  }

  private Optional<Instant> due(MoveBatch batch, FilingState filing, Reminder kind) {
    return kind.due(batch.at(), kind.ofCertificate() ? certificateEnds(filing) : null);
  }

  private LocalDate certificateEnds(FilingState filing) {
    Entity entity = messages.read(filing.facts()).entity();
    return entity == null ? null : entity.certificateValidUntil();
  }

  private void set(Map<UUID, Boolean> filings, List<Due> due) {
    try (Connection connection = database.getConnection();
        PreparedStatement set = connection.prepareStatement(SET)) {
      set.setArray(1, Columns.of(connection, "uuid", due, Due::filingId));
      set.setArray(2, Columns.of(connection, "text", due, d -> d.kind().name()));
      set.setArray(3, Columns.of(connection, "timestamptz", due, d -> Timestamp.from(d.at())));
      set.setArray(4, connection.createArrayOf("uuid", filings.keySet().toArray()));
      set.setArray(5, connection.createArrayOf("bool", filings.values().toArray()));
      set.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("set reminders", e);
    }
  }

  /** Filings of which somebody is to be reminded, and that nobody else is at; locks them. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<UUID> lockDue(int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LOCK)) {
      select.setTimestamp(1, Timestamp.from(times.now()));
      select.setInt(2, atMost);
      List<UUID> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
      return found.stream().distinct().toList();
    } catch (SQLException e) {
      throw new DatabaseException("find reminders", e);
    }
  }

  /** The reminders of locked filings that are due as it is now: one is taken once. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Told> take(List<UUID> locked) {
    try (Connection connection = database.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setArray(1, connection.createArrayOf("uuid", locked.toArray()));
      take.setTimestamp(2, Timestamp.from(times.now()));
      List<Told> told = new ArrayList<>();
      try (ResultSet row = take.executeQuery()) {
        while (row.next()) {
          told.add(new Told(row.getObject(1, UUID.class), row.getString(2)));
        }
      }
      return told;
    } catch (SQLException e) {
      throw new DatabaseException("take reminders", e);
    }
  }
}
