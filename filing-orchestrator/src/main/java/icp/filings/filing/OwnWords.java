package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.filings.rule.FilingRules;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Examines what the applicant says, by the book of the day. Nothing outside is asked. */
@ApplicationScoped
public class OwnWords {
  /** Regulations hold by the calendar of China, wherever this runs. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final FilingMessages messages;
  private final Book book;
  private final Clock clock;

  /** Those of the day on which they were asked last: they hold until China's next midnight. */
  private volatile FilingRules rules;

  OwnWords(FilingMessages messages, Book book, Clock clock) {
    this.messages = messages;
    this.book = book;
    this.clock = clock;
  }

  FilingFacts read(String facts) {
    return messages.read(facts);
  }

  List<Reason> reasons(String written) {
    return messages.reasons(written);
  }

  /** All that the rules see in facts that may still be incomplete. */
  List<Finding> findings(FilingFacts facts) {
    return today().judge(facts);
  }

  /** The rules of today. */
  public FilingRules today() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), CHINA);
    FilingRules known = rules;
    if (known == null || !known.on().equals(day)) {
      known = FilingRules.of(book, day);
      rules = known;
    }
    return known;
  }

  /**
   * Examines a filing that is handed in, for the revision that then begins.
   *
   * @param more what is found about it besides
   * @return what is no reason to refuse it, to go with it
   * @throws icp.platform.problem.ProblemException 422 with all that is missing and all that stops
   *     it, at once
   */
  CheckAnswered examine(FilingState filing, FilingFacts facts, List<Finding> more) {
    List<FieldError> missing = Completeness.missing(facts);
    List<Finding> findings = Stream.concat(findings(facts).stream(), more.stream()).toList();
    List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
    if (!missing.isEmpty()) {
      throw Problems.incomplete("filing-incomplete", missing, blocking);
    }
    if (!blocking.isEmpty()) {
      throw Problems.refused("filing-unfit", blocking);
    }
    return taken(filing, findings);
  }

  /** Takes a filing as it is, with what was found. */
  CheckAnswered taken(FilingState filing, List<Finding> findings) {
    return new CheckAnswered(
        filing.id(), filing.revision() + 1, Part.FACTS, findings, null, book.version());
  }
}
