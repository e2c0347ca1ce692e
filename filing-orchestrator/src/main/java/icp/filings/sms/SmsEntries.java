package icp.filings.sms;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingMoves;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.filing.Reason;
import icp.filings.journey.Trigger;
import icp.filings.sms.SmsCodes.Code;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes in what people enter. A wrong entry counts, so that it is an answer and no failure. */
@ApplicationScoped
class SmsEntries {
  private final FilingStore filings;
  private final FilingMoves moves;
  private final FilingMessages messages;
  private final SmsCodes codes;
  private final EntryRules rules;

  SmsEntries(
      FilingStore filings,
      FilingMoves moves,
      FilingMessages messages,
      SmsCodes codes,
      EntryRules rules) {
    this.filings = filings;
    this.moves = moves;
    this.messages = messages;
    this.codes = codes;
    this.rules = rules;
  }

  /** What came of an entry. */
  enum Kind {
    RIGHT,
    WRONG,
    REFUSED
  }

  /**
   * What came of an entry.
   *
   * @param left how many wrong entries are still borne
   */
  record Outcome(Kind kind, int left) {}

  /**
   * Takes in one entry of the owner's.
   *
   * @throws icp.platform.problem.ProblemException 404 if it is not theirs, 409 if no code is
   *     awaited, the code has lapsed, or none was sent yet
   */
  @Transactional
  Outcome enter(UUID id, UUID account, Entered entered) {
    Map<UUID, FilingState> locked = filings.lock(Set.of(id));
    FilingState filing = awaiting(locked.get(id), account);
    List<Code> awaited = codes.of(id, filing.revision());
    rules.requireAwaited(awaited);
    return matching(filing, awaited, entered)
        .map(code -> right(locked, filing, awaited, code))
        .orElseGet(() -> wrong(locked, filing, awaited));
  }

  /**
   * Who is sent a code and who has entered it.
   *
   * @throws icp.platform.problem.ProblemException 404 if it is not theirs, 409 if no code is
   *     awaited
   */
  @Transactional
  SmsView look(UUID id, UUID account) {
    FilingState filing = awaiting(filings.lock(Set.of(id)).get(id), account);
    List<Code> awaited = codes.of(id, filing.revision());
    return SmsView.of(filing, recipients(filing), awaited, rules.left(awaited));
  }

  private List<Recipient> recipients(FilingState filing) {
    return Recipient.of(messages.read(filing.facts()), filing.order().type());
  }

  /**
   * The filing, if it is the account's and waits for codes.
   *
   * @throws icp.platform.problem.ProblemException 404 or 409 if it is not
   */
  static FilingState awaiting(FilingState filing, UUID account) {
    if (filing == null || !filing.accountId().equals(account)) {
      throw Problems.notFound();
    }
    if (filing.status() != FilingStatus.SMS_VERIFICATION) {
      throw Problems.conflict("move-impossible", Map.of("status", filing.status()));
    }
    return filing;
  }

  private Optional<Code> matching(FilingState filing, List<Code> awaited, Entered entered) {
    Optional<Code> found = Optional.empty();
    for (Recipient recipient : recipients(filing)) {
      for (Code code : awaited) {
        boolean theirs = code.recipient() == recipient.role();
        if (theirs && rules.matches(entered, filing, recipient, code)) {
          found = Optional.of(code);
        }
      }
    }
    return found;
  }

  private Outcome right(
      Map<UUID, FilingState> locked, FilingState filing, List<Code> awaited, Code entered) {
    codes.confirm(filing, entered.recipient());
    boolean all = awaited.stream().allMatch(code -> code == entered || code.confirmed());
    if (all) {
      moves.move(locked, List.of(by(filing, Trigger.CODE_CONFIRMED)));
    }
    return new Outcome(Kind.RIGHT, rules.left(awaited));
  }

  private Outcome wrong(Map<UUID, FilingState> locked, FilingState filing, List<Code> awaited) {
    codes.countWrong(filing);
    int left = rules.left(awaited) - 1;
    if (left >= 0) {
      return new Outcome(Kind.WRONG, left);
    }
    String why = messages.write(List.of(Reason.of("sms-code-refused", "", null)));
    Move refused = by(filing, Trigger.CODE_REFUSED).changing(row -> row.withReasons(why));
    moves.move(locked, List.of(refused));
    return new Outcome(Kind.REFUSED, 0);
  }

  private static Move by(FilingState filing, Trigger trigger) {
    return Move.of(filing.id(), trigger, filing.accountId().toString());
  }
}
