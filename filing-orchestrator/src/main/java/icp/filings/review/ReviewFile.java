package icp.filings.review;

import icp.filings.filing.Difference;
import icp.filings.filing.Differences;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingEventView;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingLog;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingView;
import icp.filings.filing.FilingViews;
import icp.filings.filing.Revisions;
import icp.filings.filing.Revisions.Revision;
import icp.filings.journey.Trigger;
import icp.filings.order.Ordering;
import icp.filings.order.Ordering.Subject;
import icp.filings.review.ReviewDesk.Look;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts together what a reviewer decides by. */
@ApplicationScoped
class ReviewFile {
  private static final int EVENTS = 1000;

  private static final Set<Trigger> DECISIONS =
      EnumSet.of(
          Trigger.FOUND_UNFIT,
          Trigger.APPROVE,
          Trigger.APPROVE_NO_SMS,
          Trigger.RETURN,
          Trigger.VERIFICATION_PASSED,
          Trigger.VERIFICATION_PASSED_NO_SMS,
          Trigger.VERIFICATION_FAILED,
          Trigger.CODE_REFUSED,
          Trigger.SENT_BACK,
          Trigger.LAPSE);

  private final FilingViews views;
  private final FilingMessages messages;
  private final Revisions revisions;
  private final Differences differences;
  private final FilingLog log;
  private final Ordering ordering;

  ReviewFile(
      FilingViews views,
      FilingMessages messages,
      Revisions revisions,
      Differences differences,
      FilingLog log,
      Ordering ordering) {
    this.views = views;
    this.messages = messages;
    this.revisions = revisions;
    this.differences = differences;
    this.log = log;
    this.ordering = ordering;
  }

  Response response(Look look) {
    FilingState filing = look.filing();
    Response shown = views.response(Response.Status.OK, filing.id()).build();
    FilingView view = (FilingView) shown.getEntity();
    return Response.fromResponse(shown)
        .entity(
            new ReviewView(
                view,
                look.clear() ? messages.read(filing.facts()) : view.facts(),
                "/v1/filings/" + filing.id() + "/documents",
                differences(filing, look.clear()),
                decisions(filing.id())))
        .build();
  }

  /** Of a change, what it changes of what is filed; else what was mended since the last time. */
  private List<Difference> differences(FilingState filing, boolean names) {
    List<Revision> told = revisions.of(filing.id());
    if (!filing.order().changes()) {
      return differences.ofTheNewest(told, names);
    }
    FilingFacts facts = messages.read(filing.facts());
    Subject subject = new Subject(filing.id(), filing.accountId(), facts, filing.order());
    Revision filed = new Revision(0, ordering.of(subject).known().base().facts(), null);
    return differences.between(filed, told.get(told.size() - 1), names);
  }

  private List<FilingEventView> decisions(UUID filing) {
    return log.after(filing, 0, EVENTS).stream()
        .filter(ReviewFile::decides)
        .map(FilingEventView::of)
        .toList();
  }

  private static boolean decides(FilingEvent event) {
    return DECISIONS.stream().anyMatch(trigger -> trigger.name().equals(event.trigger()));
  }
}
