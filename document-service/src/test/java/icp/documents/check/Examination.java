package icp.documents.check;

import icp.contracts.DocumentFacts;
import icp.contracts.Finding;
import icp.documents.form.FormCases;
import icp.documents.requirement.RequiredDocuments;
import icp.regulations.Book;
import java.util.List;
import java.util.Map;

/** A check of one filing in memory, for tests of other packages. */
public final class Examination {
  private static final Judgement JUDGEMENT = new Judgement(Book.bundled());

  private Examination() {}

  public static List<Finding> of(
      RequiredDocuments documents,
      DocumentFacts facts,
      Map<String, List<Finding>> uploads,
      Map<String, Reading> readings,
      Map<String, Told> told) {
    return new Completeness(documents, JUDGEMENT, FormCases.JUDGEMENT)
        .examine(facts, new FilingPapers(uploads, Map.of(), readings, told))
        .findings();
  }
}
