package icp.filings.sms;

import icp.filings.filing.FilingState;
import icp.filings.filing.Timetable;
import icp.filings.sms.SmsCodes.Code;
import icp.platform.problem.Problems;
import icp.regulations.Book;
import icp.regulations.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** When an entry is taken, whether it is right, and how many wrong ones are borne. */
@ApplicationScoped
class EntryRules {
  private final CodeHash hash;
  private final Book book;
  private final Timetable times;

  EntryRules(CodeHash hash, Book book, Timetable times) {
    this.hash = hash;
    this.book = book;
    this.times = times;
  }

  /**
   * Refuses an entry that nobody waits for.
   *
   * @throws icp.platform.problem.ProblemException 409 if the time is over, or nothing was sent yet
   */
  void requireAwaited(List<Code> codes) {
    requireGood(codes, times.now());
    if (codes.stream().allMatch(code -> code.confirmed() || code.hash() == null)) {
      throw Problems.conflict("sms-code-not-sent", Map.of("sent", false));
    }
  }

  /**
   * Refuses what comes too late.
   *
   * @throws icp.platform.problem.ProblemException 409 if the time is over
   */
  static void requireGood(List<Code> codes, Instant now) {
    if (codes.stream().anyMatch(code -> !code.expiresAt().isAfter(now))) {
      throw Problems.of("sms-code-lapsed", 409);
    }
  }

  boolean matches(Entered entered, FilingState filing, Recipient recipient, Code code) {
    return hash.matches(entered, filing, recipient, code);
  }

  /** How many wrong entries are still borne. */
  int left(List<Code> codes) {
    int borne = book.nation().smsWrongCodes(times.today()).map(Fact::value).orElse(0);
    return borne - codes.stream().mapToInt(Code::wrong).max().orElse(0);
  }
}
