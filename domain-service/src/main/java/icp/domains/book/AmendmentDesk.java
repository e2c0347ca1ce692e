package icp.domains.book;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.EntityTags;
import icp.platform.http.Ids;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Where operators amend the book. Every change says who made it and why, and is kept. */
@ApplicationScoped
class AmendmentDesk {
  private final AmendmentTable table;
  private final Event<BookAmended> amended;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  AmendmentDesk(
      AmendmentTable table, Event<BookAmended> amended, Audit audit, Caller caller, Clock clock) {
    this.table = table;
    this.amended = amended;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Lays an entry over the book's own.
   *
   * @return its version
   * @throws icp.platform.problem.ProblemException 412 or 428 where it is not the one that was seen
   */
  @Transactional
  long put(AmendedEntry of, Amended entry, String why, String ifMatch) {
    table.lock();
    Optional<AmendmentTable.Kept> known = table.find(of);
    if (known.isPresent()) {
      EntityTags.requireMatch(ifMatch, known.get().version());
    } else if (ifMatch != null) {
      throw Problems.of("if-match-stale", 412);
    }
    long version = record(of, known, entry, why);
    table.put(of, version, entry);
    return version;
  }

  /** Takes an entry away: what the book says holds again. */
  @Transactional
  void take(AmendedEntry of, String why, String ifMatch) {
    table.lock();
    Optional<AmendmentTable.Kept> known = table.find(of);
    long version = known.orElseThrow(() -> Problems.of("not-amended", 404)).version();
    EntityTags.requireMatch(ifMatch, version);
    record(of, known, null, why);
    table.take(of);
  }

  private long record(
      AmendedEntry of, Optional<AmendmentTable.Kept> known, Amended entry, String why) {
    long number = table.revision() + 1;
    Amended before = known.map(AmendmentTable.Kept::entry).orElse(null);
    table.record(
        of,
        number,
        new AmendmentTable.Change(
            Ids.next(), before, entry, why, caller.accountId(), clock.instant()));
    audit.write(
        Act.of((entry == null ? "RESTORE_" : "AMEND_") + of.kind(), "book", of.key())
            .with("reason", why)
            .with("revision", number));
    amended.fire(new BookAmended());
    return number;
  }
}
