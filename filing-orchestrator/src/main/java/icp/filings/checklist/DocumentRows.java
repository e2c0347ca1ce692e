package icp.filings.checklist;

import icp.contracts.AskedDocument;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.filings.filing.Standing.Known;
import java.util.ArrayList;
import java.util.List;

/** The documents that a filing is asked for, a row each. */
final class DocumentRows {
  /** The id of each, and of what is found of none of them. */
  private static final String ID = "documents";

  private DocumentRows() {}

  /** In the order in which document-service asks for them. */
  static List<Row> of(Known known) {
    List<Finding> found = known.findings().getOrDefault(Part.DOCUMENTS, List.of());
    List<Row> rows = new ArrayList<>();
    known.documents().forEach(asked -> rows.add(row(asked, about(asked, found))));
    List<Finding> ofNone =
        found.stream()
            .filter(one -> known.documents().stream().noneMatch(asked -> isAbout(asked, one)))
            .toList();
    if (!ofNone.isEmpty()) {
      rows.add(rest(ofNone));
    }
    return rows;
  }

  private static List<Finding> about(AskedDocument asked, List<Finding> found) {
    return found.stream().filter(one -> isAbout(asked, one)).toList();
  }

  private static boolean isAbout(AskedDocument asked, Finding found) {
    return (found.field() + "/").startsWith(asked.pointer() + "/");
  }

  private static Row row(AskedDocument asked, List<Finding> found) {
    return new Row(
        ID,
        Part.DOCUMENTS,
        null,
        asked.code(),
        asked.name(),
        state(asked, found),
        asked.reason(),
        List.of(),
        found,
        source(asked, found));
  }

  /** What the facts do not ask for surely, or what comes later, nobody can say yet. */
  private static State state(AskedDocument asked, List<Finding> found) {
    if (found.stream().anyMatch(Finding::blocks)) {
      return State.UNMET;
    }
    return asked.shown() && found.isEmpty() ? State.MET : State.UNKNOWN;
  }

  private static String source(AskedDocument asked, List<Finding> found) {
    String written = asked.source() == null ? ChecklistWords.source(ID) : asked.source();
    return found.isEmpty() ? written : found.get(0).source();
  }

  private static Row rest(List<Finding> found) {
    return new Row(
        ID,
        Part.DOCUMENTS,
        null,
        null,
        ChecklistWords.of(ID),
        found.stream().anyMatch(Finding::blocks) ? State.UNMET : State.UNKNOWN,
        null,
        List.of(),
        found,
        found.get(0).source());
  }
}
