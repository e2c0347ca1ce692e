package icp.domains.person;

import icp.contracts.Fingerprinter;
import icp.domains.claim.Holds;
import icp.domains.claim.Holds.Hold;
import icp.domains.name.GivenNames;
import icp.domains.person.PersonRequestView.Done;
import icp.domains.person.PersonRequestView.Kept;
import icp.domains.person.PersonRequestView.NameKept;
import icp.domains.registration.HolderCopies;
import icp.domains.registration.HolderErasure;
import icp.domains.registration.HolderNames;
import icp.domains.registration.HolderNames.Held;
import icp.domains.registration.KeptTelling;
import icp.domains.registration.Registrations.Key;
import icp.platform.person.PersonPrint;
import icp.platform.person.PersonRequestKind;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers what people ask about themselves as holders of names, and keeps that they asked. */
@ApplicationScoped
class PersonDesk {
  /** What one answer bears; who has more asks again. */
  static final int MOST = 100;

  private final HolderNames names;
  private final HolderErasure erasure;
  private final HolderCopies copies;
  private final Holds holds;
  private final PersonRequests requests;
  private final GivenNames given;
  private final Fingerprinter fingerprinter;
  private final Caller caller;

  PersonDesk(
      HolderNames names,
      HolderErasure erasure,
      HolderCopies copies,
      Holds holds,
      PersonRequests requests,
      GivenNames given,
      Fingerprinter fingerprinter,
      Caller caller) {
    this.names = names;
    this.erasure = erasure;
    this.copies = copies;
    this.holds = holds;
    this.requests = requests;
    this.given = given;
    this.fingerprinter = fingerprinter;
    this.caller = caller;
  }

  /**
   * Does what is asked: all of it or, after an error, nothing.
   *
   * @throws icp.platform.problem.ProblemException 400 if it does not say whom it is about by a
   *     certificate, or an applicant names somebody
   */
  @Transactional
  public PersonRequestView answer(PersonRequest asked) {
    PersonPrint person = asked.ownOf(caller) ? null : person(asked);
    String print = person == null ? null : person.print();
    List<Held> found = found(asked, print);
    boolean more = found.size() > MOST;
    List<Held> theirs = found.subList(0, Math.min(found.size(), MOST));
    boolean erases = asked.kind() == PersonRequestKind.ERASURE;
    List<Done> done =
        erases
            ? erased(asked, print, theirs)
            : theirs.stream().map(it -> Done.of(it.key(), Outcome.EXPORTED)).toList();
    Kept kept = erases ? null : kept(theirs.stream().map(Held::key).toList(), print);
    return PersonRequestView.of(requests.keep(asked, person, done), done, more, kept);
  }

  private PersonPrint person(PersonRequest asked) {
    if (asked.mobile() != null) {
      throw Problems.malformed(
          new FieldError(
              "mobile", "No phone of a domain name's holder is kept here: give certificateNumber"));
    }
    return new PersonPrint(
        PersonPrint.Kind.CERTIFICATE,
        fingerprinter.ofCertificate(asked.type(), asked.certificateNumber()));
  }

  private List<Held> found(PersonRequest asked, String print) {
    String name =
        asked.name() == null ? null : given.read(asked.name(), "name").registered().ascii();
    return print == null
        ? names.ofAccount(caller.accountId(), name, MOST + 1)
        : names.ofPerson(print, name, MOST + 1);
  }

  /** Once nobody else tells anything of the names, what was found is looked at again. */
  private List<Done> erased(PersonRequest asked, String print, List<Held> found) {
    Set<Key> held = found.stream().map(Held::key).collect(Collectors.toSet());
    erasure.hold(held);
    List<Held> theirs = found(asked, print).stream().filter(it -> held.contains(it.key())).toList();
    Map<String, Hold> taken = holds.of(held.stream().map(Key::name).toList());
    List<Done> done =
        theirs.stream()
            .map(it -> Done.of(it.key(), outcome(it, taken.get(it.key().name()))))
            .toList();
    List<Key> free =
        done.stream().filter(it -> it.outcome() == Outcome.ERASED).map(Done::key).toList();
    erasure.erase(free, print);
    return done;
  }

  /** A filing stands on what its own account is told of the name now, and on nothing before. */
  private static Outcome outcome(Held name, Hold taken) {
    if (taken == null || !name.toldNow() || !taken.accountId().equals(name.key().accountId())) {
      return Outcome.ERASED;
    }
    return taken.filed() ? Outcome.KEPT_WHILE_FILED : Outcome.UNDER_WAY;
  }

  private Kept kept(List<Key> theirs, String print) {
    Map<Key, List<KeptTelling>> told = copies.of(theirs, print);
    return new Kept(
        theirs.stream()
            .map(
                key -> new NameKept(key.accountId(), key.name(), told.getOrDefault(key, List.of())))
            .toList());
  }
}
