package icp.filings.filing;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.FilingStatus;
import icp.filings.journey.Trigger;
import icp.filings.order.FilingOrder;
import icp.regulations.Book;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One filing's log in memory, as the journey's own code writes it, and the row beside it. */
final class WrittenLog {
  static final Instant BEGUN = Instant.parse("2026-11-23T02:00:00.123456Z");
  static final RowDigest DIGEST = new RowDigest("00".repeat(32));

  private static final Clock CLOCK = Clock.fixed(BEGUN, ZoneOffset.UTC);
  private static final FilingMessages MESSAGES =
      new FilingMessages(
          null,
          null,
          new Asking("00".repeat(32), Book.bundled(), CLOCK),
          new ObjectMapper(),
          new LoggedRow(new ObjectMapper(), DIGEST));
  private static final Timetable TIMES = new Timetable(CLOCK, Book.bundled());

  final List<FilingEvent> events = new ArrayList<>();
  private FilingState row;
  private Instant at = BEGUN;
  private Instant entered = BEGUN;

  WrittenLog() {
    FilingState written =
        new FilingState(
            UUID.randomUUID(),
            UUID.randomUUID(),
            0,
            FilingStatus.DRAFT,
            0,
            0,
            FilingEvent.NO_HASH,
            "{}",
            null,
            "[]",
            BEGUN.plus(Duration.ofDays(30)),
            FilingOrder.NEW,
            null);
    FilingEvent created =
        FilingEvent.of(
            FilingEvent.NO_HASH,
            new FilingEvent(
                written.id(),
                1,
                BEGUN,
                "CREATE",
                null,
                FilingStatus.DRAFT,
                0,
                written.accountId().toString(),
                MESSAGES.detail("{}", null, written),
                FilingEvent.NO_HASH));
    events.add(created);
    row = written.after(created);
  }

  /** A minute later. */
  WrittenLog then(Move move) {
    at = at.plus(Duration.ofMinutes(1));
    MoveBatch batch = new MoveBatch(MESSAGES, TIMES, at);
    batch.take(Map.of(row.id(), row), List.of(move));
    events.addAll(batch.events());
    FilingState after = batch.changed().get(row.id());
    entered = after.status() == row.status() ? entered : at;
    row = after;
    return this;
  }

  WrittenLog then(Trigger trigger) {
    return then(Move.of(row.id(), trigger, "somebody"));
  }

  UUID id() {
    return row.id();
  }

  /** Edited, taken back: the shortest log of which every line changes something else. */
  static WrittenLog ofFour() {
    WrittenLog log = new WrittenLog();
    Move named = Move.of(log.id(), Trigger.EDIT, "somebody");
    return log.then(named.changing(row -> row.withFacts("{\"province\":\"33\"}")))
        .then(Trigger.REMIND)
        .then(Trigger.WITHDRAW);
  }

  /** The row as it is stored, column by column. */
  Map<String, String> row() {
    Map<String, String> columns = new TreeMap<>();
    columns.put("id", row.id().toString());
    columns.put("account_id", row.accountId().toString());
    columns.put("version", "" + row.version());
    columns.put("status", row.status().name());
    columns.put("revision", "" + row.revision());
    columns.put("sequence", "" + row.sequence());
    columns.put("last_hash", HexFormat.of().formatHex(row.lastHash()));
    columns.put("facts", DIGEST.of(row.id(), "facts", row.facts()));
    columns.put("service_numbers", row.serviceNumbers());
    columns.put("reasons", DIGEST.of(row.id(), "reasons", row.reasons()));
    columns.put("due_at", row.dueAt() == null ? null : row.dueAt().toString());
    columns.put("order_type", row.order().type().name());
    columns.put("order_reason", row.order().reason().name());
    columns.put("based_on", null);
    columns.put("certificate", row.order().certificate());
    columns.put("created_at", BEGUN.toString());
    columns.put("updated_at", at.toString());
    columns.put("entered_at", entered.toString());
    return columns;
  }
}
