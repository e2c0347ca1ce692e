package icp.filings.filing;

import icp.contracts.CheckFacts;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one edit of a draft comes to: questions about the parts of which something else is said now,
 * and those parts of which too little is said to ask any more.
 */
record DraftQuestions(List<CheckRequested> asked, List<Dropped> dropped) {
  private static final List<Part> EXAMINED_ELSEWHERE =
      List.of(Part.DOMAIN, Part.INSTANCE, Part.DOCUMENTS);

  /** What was found of it before says nothing any more. */
  record Dropped(UUID filingId, Part part) {}

  static DraftQuestions of(
      Asking asking, FilingFacts before, FilingFacts after, FilingState draft, long sequence) {
    DraftQuestions questions = new DraftQuestions(new ArrayList<>(), new ArrayList<>());
    for (Part part : EXAMINED_ELSEWHERE) {
      Optional<CheckFacts> was = asking.soFar(part, before);
      Optional<CheckFacts> is = asking.soFar(part, after);
      if (!is.equals(was)) {
        is.ifPresentOrElse(
            facts -> questions.asked.add(question(draft, facts, sequence)),
            () -> questions.dropped.add(new Dropped(draft.id(), part)));
      }
    }
    return questions;
  }

  private static CheckRequested question(FilingState draft, CheckFacts facts, long sequence) {
    CheckFacts asked =
        facts instanceof DomainFacts domain ? domain.changing(draft.order().basedOn()) : facts;
    return new CheckRequested(draft.id(), draft.revision(), draft.accountId(), asked, sequence);
  }
}
