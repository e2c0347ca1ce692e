package icp.domains.check;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.domains.book.CurrentBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examines filings, the first time and each time after. */
@ApplicationScoped
class FilingExaminer {
  private final Examiner examiner;
  private final CurrentBook books;

  FilingExaminer(Examiner examiner, CurrentBook books) {
    this.examiner = examiner;
    this.books = books;
  }

  /** What was asked, with its name read. */
  record Read(CheckRequested asked, Filer filer, Reading reading) {
    DomainFacts facts() {
      return (DomainFacts) asked.facts();
    }

    /** ASCII form of the registered name; empty where none was given. */
    Optional<String> registered() {
      return reading.name().map(name -> name.registered().ascii());
    }

    private Optional<Question> question() {
      return reading
          .name()
          .map(name -> new Question(asked.accountId(), Optional.of(asked.filingId()), name, filer));
    }
  }

  Read read(CheckRequested asked) {
    DomainFacts facts = (DomainFacts) asked.facts();
    return new Read(asked, Filer.of(facts), examiner.read(facts.domain()));
  }

  /** An answer to each, in their order. */
  List<Answers.Answer> examine(List<Read> filings) {
    Map<Read, Question> questions = new LinkedHashMap<>();
    filings.forEach(read -> read.question().ifPresent(question -> questions.put(read, question)));
    Map<Question, Examiner.Examined> examined = examiner.examine(questions.values());
    List<Answers.Answer> answers = new ArrayList<>();
    for (Read read : filings) {
      List<Finding> findings =
          read.reading()
              .refusal()
              .map(List::of)
              .orElseGet(() -> examined.get(questions.get(read)).findings());
      answers.add(new Answers.Answer(read, answered(read.asked(), findings)));
    }
    return answers;
  }

  private CheckAnswered answered(CheckRequested asked, List<Finding> findings) {
    return new CheckAnswered(
        asked.filingId(), asked.revision(), Part.DOMAIN, findings, null, books.now().version());
  }
}
