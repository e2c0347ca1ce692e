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
  private final FiledTraits filed;
  private final Traits traits;

  LookupResults(
      CheckAnswers answers, Lookups lookups, Examiner examiner, FiledTraits filed, Traits traits) {
    this.answers = answers;
    this.lookups = lookups;
    this.examiner = examiner;
    this.filed = filed;
    this.traits = traits;
  }

  /** Enters all of a round, by a handful of statements. */
  @Transactional
  void enter(List<Seen> seen) {
    Map<UUID, Set<Trait>> met =
        filed.met(
            seen.stream().map(one -> traits.of(one.taken().filingId(), one.inquiry())).toList());
    answers.take(
        seen.stream()
            .map(one -> examiner.judge(one, met.getOrDefault(one.taken().filingId(), Set.of())))
            .toList());
    lookups.done(seen.stream().map(Seen::taken).toList());
  }
}
