package icp.filings.person;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingMoves;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.journey.Trigger;
import icp.filings.person.PersonRequestView.Done;
import icp.filings.person.PersonRequestView.Kept;
import icp.platform.person.MadeRequest;
import icp.platform.person.PersonPrint;
import icp.platform.person.PersonRequestKind;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers what people ask about their own data, and keeps that they asked. */
@ApplicationScoped
class PersonDesk {
  /** What one answer bears; who has more asks again. */
  static final int MOST = 100;

  private final NamedPeople named;
  private final PersonPrints prints;
  private final PersonRequests requests;
  private final FilingStore filings;
  private final FilingMoves moves;
  private final Exports exports;
  private final Caller caller;

  PersonDesk(
      NamedPeople named,
      PersonPrints prints,
      PersonRequests requests,
      FilingStore filings,
      FilingMoves moves,
      Exports exports,
      Caller caller) {
    this.named = named;
    this.prints = prints;
    this.requests = requests;
    this.filings = filings;
    this.moves = moves;
    this.exports = exports;
    this.caller = caller;
  }

  /**
   * Does what is asked: all of it or, after an error, nothing.
   *
   * @throws icp.platform.problem.ProblemException 400 if it does not say whom it is about, or an
   *     applicant names somebody
   */
  @Transactional
  public PersonRequestView answer(PersonRequest asked) {
    PersonPrint person = asked.ownOf(caller) ? null : person(asked);
    List<UUID> found = new ArrayList<>(found(asked, person));
    boolean more = found.size() > MOST;
    if (more) {
      found.remove(MOST);
    }
    Map<UUID, FilingState> locked = locked(found);
    List<FilingState> theirs = found.stream().map(locked::get).toList();
    boolean erases = asked.kind() == PersonRequestKind.ERASURE;
    List<Done> done =
        theirs.stream()
            .map(it -> Done.of(it.id(), erases ? outcome(it, locked) : Outcome.EXPORTED))
            .toList();
    if (erases) {
      erase(theirs, done, locked);
    }
    MadeRequest made = requests.keep(asked, person, done);
    Kept kept = erases ? null : exports.of(theirs, person, caller.accountId());
    return PersonRequestView.of(made, done, more, kept);
  }

  private PersonPrint person(PersonRequest asked) {
    return asked.mobile() == null
        ? prints.ofCertificate(asked.type(), asked.certificateNumber())
        : prints.ofMobile(asked.mobile());
  }

  private List<UUID> found(PersonRequest asked, PersonPrint person) {
    int all = asked.filingId() == null ? MOST + 1 : Integer.MAX_VALUE;
    List<UUID> found =
        person == null ? named.of(caller.accountId(), all) : named.naming(person, all);
    return asked.filingId() == null
        ? found
        : found.stream().filter(asked.filingId()::equals).toList();
  }

  /** With those that they are based on, in one order. */
  private Map<UUID, FilingState> locked(List<UUID> found) {
    Set<UUID> all = new HashSet<>(found);
    all.addAll(named.basesOf(found));
    return filings.lock(all);
  }

  private static Outcome outcome(FilingState filing, Map<UUID, FilingState> locked) {
    return switch (filing.status()) {
      case DRAFT, RETURNED, WITHDRAWN, CANCELLED -> Outcome.ERASED;
      case APPROVED -> isFiled(filing, locked) ? Outcome.KEPT_WHILE_FILED : Outcome.ERASED;
      default -> Outcome.UNDER_WAY;
    };
  }

  /** An order that was carried out ends with what it was about. */
  private static boolean isFiled(FilingState filing, Map<UUID, FilingState> locked) {
    UUID base = filing.order().basedOn();
    return base == null || locked.get(base).status() != FilingStatus.CANCELLED;
  }

  private void erase(List<FilingState> theirs, List<Done> done, Map<UUID, FilingState> locked) {
    String actor = caller.accountId().toString();
    List<Move> all = new ArrayList<>();
    for (int i = 0; i < theirs.size(); i++) {
      if (done.get(i).outcome() == Outcome.ERASED) {
        UUID id = theirs.get(i).id();
        // Of one that is over already the journey has no such move.
        all.add(Move.of(id, Trigger.WITHDRAW, actor));
        all.add(Move.of(id, Trigger.ERASE, actor));
      }
    }
    moves.move(locked, all);
  }
}
