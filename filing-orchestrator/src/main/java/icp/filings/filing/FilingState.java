package icp.filings.filing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import icp.contracts.FilingStatus;
import icp.contracts.Part;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Journey;
import icp.filings.order.FilingOrder;
import icp.platform.sealing.DataKey;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * A filing's row under its lock.
 *
 * @param version counts every change, for {@code ETag}
 * @param revision counts submissions, 0 before the first
 * @param sequence number of the newest event in its log
 * @param lastHash hash of that event
 * @param facts what the applicant says, as JSON
 * @param serviceNumbers those set aside for its websites, as a JSON object by places, or null
 * @param reasons why it was returned last, as a JSON array
 * @param dueAt when the present wait lapses, or null
 * @param order what it orders
 * @param key what seals what it says of people; null once that is erased
 */
public record FilingState(
    UUID id,
    UUID accountId,
    long version,
    FilingStatus status,
    int revision,
    long sequence,
    byte[] lastHash,
    String facts,
    String serviceNumbers,
    String reasons,
    Instant dueAt,
    FilingOrder order,
    DataKey key) {

  /** What may happen to it. */
  public Journey journey() {
    return FilingJourney.of(order.type());
  }

  /**
   * The parts that an edge asks about: all of the edge's, but for an instance that carries the
   * website already and has given its number.
   */
  Set<Part> asked(Edge edge) {
    if (order.basedOn() == null || serviceNumbers == null) {
      return edge.asked();
    }
    return edge.asked().stream().filter(part -> part != Part.INSTANCE).collect(toUnmodifiableSet());
  }

  /** What is filed once an order has changed it: what the order says, under the same number. */
  FilingState filedAs(FilingState changed) {
    return withFacts(changed.facts)
        .withNumbers(changed.serviceNumbers == null ? serviceNumbers : changed.serviceNumbers)
        .withOrder(order.of(changed.order.certificate()));
  }

  FilingState withFacts(String changed) {
    return new FilingState(
        id,
        accountId,
        version,
        status,
        revision,
        sequence,
        lastHash,
        changed,
        serviceNumbers,
        reasons,
        dueAt,
        order,
        key);
  }

  FilingState withServiceNumbers(SortedMap<Integer, String> numbers) {
    return withNumbers(SiteTexts.write(numbers));
  }

  /** With numbers as they are kept. */
  FilingState withNumbers(String numbers) {
    return new FilingState(
        id, accountId, version, status, revision, sequence, lastHash, facts, numbers, reasons,
        dueAt, order, key);
  }

  /** The same, returned for other reasons. */
  public FilingState withReasons(String why) {
    return new FilingState(
        id,
        accountId,
        version,
        status,
        revision,
        sequence,
        lastHash,
        facts,
        serviceNumbers,
        why,
        dueAt,
        order,
        key);
  }

  FilingState withOrder(FilingOrder other) {
    return new FilingState(
        id,
        accountId,
        version,
        status,
        revision,
        sequence,
        lastHash,
        facts,
        serviceNumbers,
        reasons,
        dueAt,
        other,
        key);
  }

  /** The same, with another end of its wait. */
  FilingState withDue(Instant due) {
    return new FilingState(
        id,
        accountId,
        version,
        status,
        revision,
        sequence,
        lastHash,
        facts,
        serviceNumbers,
        reasons,
        due,
        order,
        key);
  }

  /** Without anything that the applicant or a reviewer said, and without a key for it. */
  FilingState erased() {
    return new FilingState(
        id,
        accountId,
        version,
        status,
        revision,
        sequence,
        lastHash,
        FilingSeal.NOTHING,
        serviceNumbers,
        FilingSeal.NO_REASONS,
        dueAt,
        order.of(null),
        null);
  }

  /** As it is after an event of its log. */
  FilingState after(FilingEvent event) {
    return new FilingState(
        id,
        accountId,
        version + 1,
        event.to(),
        event.revision(),
        event.sequence(),
        event.hash(),
        facts,
        serviceNumbers,
        reasons,
        dueAt,
        order,
        key);
  }
}
