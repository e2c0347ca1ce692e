package icp.filings.person;

import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.Revisions;
import icp.filings.person.PersonRequestView.FilingKept;
import icp.filings.person.PersonRequestView.Kept;
import icp.filings.person.PersonRequestView.SubmissionKept;
import icp.platform.person.PersonPrint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Copies what is kept of a person: all of their own, and of others' filings what is about them. */
@ApplicationScoped
class Exports {
  private final PersonPrints prints;
  private final PersonRequests requests;
  private final Revisions revisions;
  private final FilingMessages messages;

  Exports(
      PersonPrints prints, PersonRequests requests, Revisions revisions, FilingMessages messages) {
    this.prints = prints;
    this.requests = requests;
    this.revisions = revisions;
    this.messages = messages;
  }

  /**
   * A copy.
   *
   * @param person null for the caller's own
   */
  Kept of(List<FilingState> filings, PersonPrint person, UUID account) {
    return person == null
        ? new Kept(requests.account(account), filings.stream().map(this::own).toList())
        : new Kept(null, filings.stream().map(filing -> naming(filing, person)).toList());
  }

  private FilingKept own(FilingState filing) {
    return new FilingKept(
        filing.id(),
        filing.status(),
        filing.order().type(),
        messages.read(filing.facts()),
        null,
        revisions.of(filing.id()).stream()
            .map(
                it ->
                    new SubmissionKept(it.revision(), it.submittedAt(), messages.read(it.facts())))
            .toList());
  }

  private FilingKept naming(FilingState filing, PersonPrint person) {
    return new FilingKept(
        filing.id(),
        filing.status(),
        filing.order().type(),
        null,
        prints.saidOf(person, messages.read(filing.facts())),
        null);
  }
}
