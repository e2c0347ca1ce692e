package icp.documents.check;

import icp.contracts.DocumentFacts;
import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.documents.requirement.AcceptedDocument;
import icp.documents.requirement.RequiredDocument;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is at fault with what was told of a document, on a day. Everything at once. */
@ApplicationScoped
public class Judgement {
  /** The code of the finding that not enough was told. */
  public static final String UNTOLD = "document-facts-missing";

  private final Book book;

  Judgement(Book book) {
    this.book = book;
  }

  /** What is at fault with one document of a filing. */
  public List<Finding> of(
      DocumentFacts filing, RequiredDocument asked, FilingPapers papers, LocalDate on) {
    Told told = papers.told().get(asked.code());
    if (told == null) {
      return asked.mustBeTold() ? List.of(untold(asked)) : List.of();
    }
    List<Finding> findings = new ArrayList<>(told.findings());
    findings.addAll(ReadFindings.of(papers.read(asked.code()), asked, told));
    Optional<AcceptedDocument> shown = asked.accepted(told.document());
    if (shown.isEmpty()) {
      findings.add(notAccepted(asked));
    } else {
      findings.addAll(ofShown(asked, shown.get(), told, on));
    }
    if (asked.mustBeTold()) {
      findings.addAll(Prints.compared(filing, asked, told));
    }
    return findings;
  }

  private List<Finding> ofShown(
      RequiredDocument asked, AcceptedDocument shown, Told told, LocalDate on) {
    List<Finding> findings = new ArrayList<>();
    boolean expires = shown.leastMonthsLeft() != null;
    if (asked.mustBeTold() && !told.isWhole(expires)) {
      findings.add(untold(asked));
    }
    Dates dates = new Dates(book.calendar(), on);
    dates.validity(asked, shown, told).ifPresent(findings::add);
    dates.age(asked, shown, told).ifPresent(findings::add);
    return findings;
  }

  private static Finding untold(RequiredDocument asked) {
    return about(UNTOLD, asked, new Text(asked.code(), asked.code()));
  }

  private static Finding notAccepted(RequiredDocument asked) {
    String english = names(asked, Text::en, ", ");
    String chinese = names(asked, Text::zh, "、");
    return about("document-not-accepted", asked, new Text(english, chinese));
  }

  private static String names(
      RequiredDocument asked, Function<Text, String> language, String comma) {
    return asked.accepted().stream()
        .map(AcceptedDocument::name)
        .map(language)
        .collect(Collectors.joining(comma));
  }

  private static Finding about(String code, RequiredDocument asked, Text what) {
    return FindingWords.of(
        Severity.BLOCKER,
        code,
        "/documents/" + asked.code(),
        asked.source(),
        List.of(asked.name(), what));
  }
}
