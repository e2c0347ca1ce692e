package icp.filings.filing;

import icp.filings.filing.FilingChecks.Check;
import icp.filings.filing.FilingView.PartView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what the parts' owners found: of submissions, and of what is typed now. */
@ApplicationScoped
class PartViews {
  private final FilingChecks checks;
  private final DraftChecks drafts;

  PartViews(FilingChecks checks, DraftChecks drafts) {
    this.checks = checks;
    this.drafts = drafts;
  }

  /** By filing; asks nothing about drafts where there is none. */
  Map<UUID, List<PartView>> of(List<Filing> filings) {
    Map<UUID, List<PartView>> parts = new HashMap<>();
    add(current(filings), false, parts);
    List<UUID> written =
        filings.stream().filter(Filing::isWritten).map(filing -> filing.id).toList();
    if (!written.isEmpty()) {
      add(drafts.of(written), true, parts);
    }
    return parts;
  }

  /** What was found of an earlier revision says nothing of the newest one. */
  private List<Check> current(List<Filing> filings) {
    Map<UUID, Integer> revisions = new HashMap<>();
    filings.forEach(filing -> revisions.put(filing.id, filing.revision));
    return checks.of(revisions.keySet()).stream()
        .filter(check -> check.revision() == revisions.get(check.filingId()))
        .toList();
  }

  private static void add(List<Check> found, boolean provisional, Map<UUID, List<PartView>> parts) {
    found.forEach(
        check ->
            parts
                .computeIfAbsent(check.filingId(), filing -> new ArrayList<>())
                .add(part(check, provisional)));
  }

  private static PartView part(Check check, boolean provisional) {
    return new PartView(
        check.part(),
        check.answeredAt() == null ? null : check.fit(),
        check.findings(),
        check.book(),
        provisional,
        check.documents());
  }
}
