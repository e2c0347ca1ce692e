package icp.documents.check;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.DocumentFacts;
import icp.contracts.MessageType;
import icp.documents.check.Completeness.Examined;
import icp.documents.filing.Filing;
import icp.platform.http.Ids;
import icp.platform.messaging.EventCodec;
import icp.platform.messaging.Outbox;
import icp.platform.messaging.OutgoingMessage;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Examines the documents of filings: a batch is read by a few statements and answered by one. */
@ApplicationScoped
class DocumentChecks {
  private final Completeness completeness;
  private final PaperRecords papers;
  private final Outbox outbox;
  private final EventCodec codec;
  private final Clock clock;

  DocumentChecks(
      Completeness completeness,
      PaperRecords papers,
      Outbox outbox,
      EventCodec codec,
      Clock clock) {
    this.completeness = completeness;
    this.papers = papers;
    this.outbox = outbox;
    this.codec = codec;
    this.clock = clock;
  }

  void requested(List<Received<CheckRequested>> events) {
    List<CheckRequested> requests =
        events.stream()
            .map(Received::data)
            .filter(request -> request.facts() instanceof DocumentFacts)
            .toList();
    List<CheckRequested> submitted = only(requests, request -> !request.provisional());
    if (!submitted.isEmpty()) {
      answer(submitted, papers.of(submitted));
    }
    List<CheckRequested> typed = only(requests, CheckRequested::provisional);
    if (!typed.isEmpty()) {
      papers.remember(typed);
      answer(typed, papers.seen(typed));
    }
  }

  /** Tells of a draft anew what its documents lack, if anybody has asked while it was typed. */
  void again(Filing filing) {
    if (filing.draft() != null && filing.facts() != null) {
      List<CheckRequested> asked =
          List.of(
              new CheckRequested(
                  filing.id(),
                  filing.revision(),
                  filing.accountId(),
                  filing.facts(),
                  filing.draft()));
      answer(asked, papers.seen(asked));
    }
  }

  private static List<CheckRequested> only(
      List<CheckRequested> requests, Predicate<CheckRequested> which) {
    return requests.stream().filter(which).toList();
  }

  private void answer(List<CheckRequested> requests, Map<UUID, FilingPapers> shown) {
    outbox.append(
        requests.stream().map(request -> answer(request, shown.get(request.filingId()))).toList());
  }

  private OutgoingMessage answer(CheckRequested request, FilingPapers shown) {
    FilingPapers there = shown == null ? FilingPapers.empty() : shown;
    Examined found = completeness.examine((DocumentFacts) request.facts(), there);
    CheckAnswered answer =
        CheckAnswered.to(request, found.findings(), null, completeness.book())
            .telling(found.documents());
    MessageType type = MessageType.DOCUMENTS_CHECK_ANSWERED;
    return new OutgoingMessage(
        Ids.next(),
        type.topic(),
        request.filingId().toString(),
        type.id(),
        clock.instant(),
        codec.data(answer),
        false);
  }
}
