package icp.regulations;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entries that name a province, a document, a trade or an upload that the book lacks. */
final class References {
  private final Contents contents;
  private final Faults faults;
  private final Set<String> documents;

  References(Contents contents, Faults faults) {
    this.contents = contents;
    this.faults = faults;
    documents =
        contents.documents().stream()
            .map(document -> document.value().code())
            .collect(Collectors.toSet());
  }

  void look() {
    for (Located<Province> province : contents.provinces()) {
      province.value().rules().stream()
          .flatMap(rule -> rule.document().stream())
          .filter(code -> !documents.contains(code))
          .forEach(
              code -> faults.add(province, "documents.yaml has no " + code + ": mend `rules`"));
    }
    contents.fieldRules().forEach(rule -> provincesExist(rule, rule.value().provinces()));
    for (Located<SiteNameRule> rule : contents.siteNames()) {
      provincesExist(rule, rule.value().provinces());
      provincesExist(rule, rule.value().exceptIn());
    }
    contents.preApprovals().forEach(trade -> provincesExist(trade, trade.value().provinces()));
    for (Located<PictureRule> rule : contents.pictures()) {
      provincesExist(rule, rule.value().onlyWarnIn());
      uploadsExist(rule, rule.value().documents());
    }
    contents.trades().forEach(trade -> approvalsExist(trade, trade.value().approvals()));
    contents.provinces().forEach(this::tradesOfDemandsExist);
    contents.documentRules().forEach(rule -> tradesExist(rule, rule.value().applies().stream()));
  }

  private void tradesOfDemandsExist(Located<Province> province) {
    tradesExist(
        province, province.value().documents().stream().flatMap(it -> it.applies().stream()));
  }

  private void tradesExist(Located<?> where, Stream<Case> cases) {
    Set<String> lost = new TreeSet<>();
    cases.forEach(told -> lost.addAll(told.namedTrades()));
    contents.trades().forEach(trade -> lost.remove(trade.value().code()));
    contents.preApprovals().forEach(trade -> lost.remove(trade.value().code()));
    if (!lost.isEmpty()) {
      faults.add(where, "`case` names no trade of the book: " + String.join(", ", lost));
    }
  }

  private void approvalsExist(Located<?> where, Collection<String> codes) {
    Set<String> lost = new TreeSet<>(codes);
    contents.preApprovals().forEach(trade -> lost.remove(trade.value().code()));
    if (!lost.isEmpty()) {
      faults.add(where, PreApproval.FILE + " has no " + String.join(", ", lost));
    }
  }

  private void provincesExist(Located<?> where, Collection<String> codes) {
    Set<String> lost = new TreeSet<>(codes);
    lost.removeAll(Contradictions.PROVINCES);
    if (!lost.isEmpty()) {
      faults.add(where, "no province has the code " + String.join(", ", lost));
    }
  }

  private void uploadsExist(Located<?> where, Collection<String> codes) {
    Set<String> lost = new TreeSet<>(codes);
    contents.documentRules().forEach(rule -> lost.remove(rule.value().code()));
    if (!lost.isEmpty()) {
      faults.add(where, "document-rules.yaml has no " + String.join(", ", lost));
    }
  }
}
