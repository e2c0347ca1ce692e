package icp.domains.check;

import static java.util.stream.Collectors.partitioningBy;

import icp.contracts.CheckRequested;
import icp.contracts.Part;
import icp.domains.claim.Claims;
import icp.domains.lookup.LookupQueue;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Answers what the orchestrator asks. The same filing and revision is answered each time it is
 * asked, from the facts as they are then.
 */
@ApplicationScoped
class CheckRequests {
  private final FilingExaminer examiner;
  private final Claims claims;
  private final LookupQueue lookups;
  private final DueChecks due;
  private final Answers answers;

  CheckRequests(
      FilingExaminer examiner, Claims claims, LookupQueue lookups, DueChecks due, Answers answers) {
    this.examiner = examiner;
    this.claims = claims;
    this.lookups = lookups;
    this.due = due;
    this.answers = answers;
  }

  /** Set-based: one query of each kind for all domains, one statement for all answers. */
  void handle(List<Received<CheckRequested>> events) {
    List<FilingExaminer.Read> asked =
        events.stream()
            .map(Received::data)
            .filter(CheckRequests::ours)
            .map(examiner::read)
            .toList();
    submitted(asked.stream().filter(read -> !read.asked().provisional()).toList());
    typed(asked.stream().filter(read -> read.asked().provisional()).toList());
  }

  private void submitted(List<FilingExaminer.Read> asked) {
    if (!asked.isEmpty()) {
      // Before anything is examined: what is read of other filings' names must hold to the end.
      List<Claims.Wanted> wanted = wanted(asked);
      claims.take(wanted);
      lookups.want(wanted.stream().map(Claims.Wanted::name).distinct().toList());
      answers.give(examined(asked), Occasion.ASKED);
    }
  }

  /**
   * What is filed is asked about when it was changed; it is not judged like what is to be filed.
   */
  private List<Answers.Answer> examined(List<FilingExaminer.Read> asked) {
    Set<UUID> filed = due.filed(asked.stream().map(read -> read.asked().filingId()).toList());
    if (filed.isEmpty()) {
      return examiner.examine(asked);
    }
    Map<Boolean, List<FilingExaminer.Read>> byKind =
        asked.stream().collect(partitioningBy(read -> filed.contains(read.asked().filingId())));
    return Stream.concat(
            examiner.examine(byKind.get(false)).stream(),
            examiner.examineFiled(byKind.get(true)).stream())
        .toList();
  }

  /** What is still typed takes no name, has none looked up and is not examined again. */
  private void typed(List<FilingExaminer.Read> asked) {
    if (!asked.isEmpty()) {
      answers.tell(examiner.examine(newest(asked)));
    }
  }

  /** Of a draft that was saved several times only the last counts. */
  private static List<FilingExaminer.Read> newest(List<FilingExaminer.Read> asked) {
    Map<UUID, FilingExaminer.Read> newest = new LinkedHashMap<>();
    asked.forEach(
        read ->
            newest.merge(
                read.asked().filingId(),
                read,
                (one, other) -> other.asked().draft() >= one.asked().draft() ? other : one));
    return List.copyOf(newest.values());
  }

  /** A record without its parts is nobody's question: it goes to the dead letters. */
  private static boolean ours(CheckRequested asked) {
    Objects.requireNonNull(asked.filingId(), "filingId");
    Objects.requireNonNull(asked.accountId(), "accountId");
    Objects.requireNonNull(asked.facts(), "facts");
    return asked.part() == Part.DOMAIN;
  }

  /** The newest revision of each filing says which names it wants. */
  private static List<Claims.Wanted> wanted(List<FilingExaminer.Read> asked) {
    TreeMap<UUID, FilingExaminer.Read> newest = new TreeMap<>();
    asked.forEach(read -> newest.merge(read.asked().filingId(), read, CheckRequests::later));
    return newest.values().stream().flatMap(CheckRequests::wanted).toList();
  }

  private static FilingExaminer.Read later(FilingExaminer.Read one, FilingExaminer.Read other) {
    return other.asked().revision() >= one.asked().revision() ? other : one;
  }

  private static Stream<Claims.Wanted> wanted(FilingExaminer.Read read) {
    CheckRequested asked = read.asked();
    return read.registered().stream()
        .map(
            name -> new Claims.Wanted(name, asked.filingId(), asked.accountId(), asked.revision()));
  }
}
