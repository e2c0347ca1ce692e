package icp.filings.register;

import icp.filings.filing.CheckAnswers;
import icp.filings.register.Examiner.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Enters what was found as the answer for the part, like that of any other. */
@ApplicationScoped
class LookupResults {
  private final CheckAnswers answers;
  private final Lookups lookups;
  private final Examiner examiner;
  private final FiledHere here;
  private final RecordNotes notes;

  LookupResults(
      CheckAnswers answers, Lookups lookups, Examiner examiner, FiledHere here, RecordNotes notes) {
    this.answers = answers;
    this.lookups = lookups;
    this.examiner = examiner;
    this.here = here;
    this.notes = notes;
  }

  /** Enters all of a round, by a handful of statements. */
  @Transactional
  void enter(List<Seen> seen) {
    Map<UUID, Set<Trait>> met = here.met(seen);
    answers.take(
        seen.stream()
            .map(one -> examiner.judge(one, met.getOrDefault(one.taken().filingId(), Set.of())))
            .toList());
    notes.keep(seen);
    lookups.done(seen.stream().map(Seen::taken).toList());
  }
}
