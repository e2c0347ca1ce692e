package icp.documents.facts;

import icp.contracts.Finding;
import icp.documents.check.Judgement;
import icp.documents.check.OpenPapers;
import icp.documents.check.PaperRecords;
import icp.documents.check.Told;
import icp.documents.check.ToldView;
import icp.documents.filing.DocumentDraft;
import icp.documents.filing.Filing;
import icp.platform.http.EntityTags;
import icp.platform.http.Ids;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes down what is told, under the lock of its filing: a check sees all of it or nothing. */
@ApplicationScoped
class FactsRecords {
  private final OpenPapers open;
  private final AskedDocuments asked;
  private final Tellings tellings;
  private final PaperRecords papers;
  private final Judgement judgement;
  private final Clock clock;

  FactsRecords(
      OpenPapers open,
      AskedDocuments asked,
      Tellings tellings,
      PaperRecords papers,
      Judgement judgement,
      Clock clock) {
    this.open = open;
    this.asked = asked;
    this.tellings = tellings;
    this.papers = papers;
    this.judgement = judgement;
    this.clock = clock;
  }

  /** What became of it. */
  record Outcome(FactsAnswer answer, boolean created) {
    /** 201 when something is told of a document for the first time, else 200. */
    Response response() {
      return Response.status(created ? 201 : 200)
          .header("ETag", answer.facts().etag())
          .entity(answer)
          .build();
    }
  }

  @Transactional
  public Outcome record(DocumentDraft draft, Told told) {
    Filing filing = open.held(draft.filingId());
    asked.uploadable(filing, draft.code());
    Optional<Telling> before = tellings.of(draft.filingId(), draft.code());
    Telling now =
        before
            .map(present -> anew(present, draft.ifMatch(), told))
            .orElseGet(() -> first(draft, told));
    open.changed(filing);
    return new Outcome(answer(filing, draft.code(), now.told()), before.isEmpty());
  }

  private Telling first(DocumentDraft draft, Told told) {
    if (draft.ifMatch() != null) {
      throw Problems.of("if-match-stale", 412);
    }
    Telling telling = Telling.of(Ids.next(), draft.filingId(), draft.code());
    telling.tell(told, clock.instant());
    tellings.persistAndFlush(telling);
    return telling;
  }

  /** The same once more, as after an answer that was lost, is told already. */
  private Telling anew(Telling telling, String ifMatch, Told told) {
    if (!telling.says(told)) {
      EntityTags.requireMatch(ifMatch, telling.version());
      telling.tell(told, clock.instant());
      tellings.flush();
    }
    return telling;
  }

  private FactsAnswer answer(Filing filing, String code, Told told) {
    List<Finding> findings =
        judgement.of(
            filing.facts(), asked.uploadable(filing, code), papers.of(filing.id()), asked.today());
    return new FactsAnswer(code, ToldView.of(told), findings);
  }
}
