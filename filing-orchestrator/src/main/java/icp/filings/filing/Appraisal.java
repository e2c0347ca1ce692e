package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.filings.order.CertificateNotices;
import icp.filings.order.FilingOrder;
import icp.filings.order.Ordered;
import icp.filings.order.Ordering;
import icp.filings.order.Ordering.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is seen in filings as they are now: what they order, and what is found. While it can be
 * mended both are of today; what is filed is told when its certificate ends.
 */
@ApplicationScoped
class Appraisal {
  private final OwnWords words;
  private final Ordering ordering;
  private final CertificateNotices notices;

  Appraisal(OwnWords words, Ordering ordering, CertificateNotices notices) {
    this.words = words;
    this.ordering = ordering;
    this.notices = notices;
  }

  /** What is seen in one. */
  record Seen(FilingFacts facts, FilingOrder order, List<Finding> findings, List<Reason> reasons) {}

  /** By their ids; one statement for all, and none where nothing is being written. */
  Map<UUID, Seen> of(List<Filing> filings) {
    Map<UUID, FilingFacts> facts = new HashMap<>();
    filings.forEach(filing -> facts.put(filing.id, words.read(filing.facts)));
    Map<UUID, Ordered> ordered =
        ordering.of(
            filings.stream()
                .filter(Filing::isWritten)
                .map(filing -> subject(filing, facts.get(filing.id)))
                .toList());
    Map<UUID, Seen> seen = new HashMap<>();
    filings.forEach(
        filing -> seen.put(filing.id, seen(filing, facts.get(filing.id), ordered.get(filing.id))));
    return seen;
  }

  private static Subject subject(Filing filing, FilingFacts facts) {
    return new Subject(filing.id, filing.accountId, facts, filing.order());
  }

  private Seen seen(Filing filing, FilingFacts facts, Ordered ordered) {
    FilingOrder order = ordered == null ? filing.order() : ordered.order();
    return new Seen(facts, order, findings(filing, facts, ordered), words.reasons(filing.reasons));
  }

  private List<Finding> findings(Filing filing, FilingFacts facts, Ordered ordered) {
    if (ordered != null) {
      Stream<Finding> own =
          ordered.order().cancels() ? Stream.empty() : words.findings(facts).stream();
      return Stream.concat(own, ordered.findings().stream()).toList();
    }
    boolean filed = filing.status == FilingStatus.APPROVED && filing.basedOn == null;
    return filed ? notices.of(facts) : List.of();
  }
}
