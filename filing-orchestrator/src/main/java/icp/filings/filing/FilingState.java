package icp.filings.filing;

import icp.contracts.FilingStatus;
import java.time.Instant;
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
    Instant dueAt) {

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
        dueAt);
  }

  FilingState withServiceNumbers(SortedMap<Integer, String> numbers) {
    return new FilingState(
        id,
        accountId,
        version,
        status,
        revision,
        sequence,
        lastHash,
        facts,
        SiteTexts.write(numbers),
        reasons,
        dueAt);
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
        dueAt);
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
        due);
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
        dueAt);
  }
}
