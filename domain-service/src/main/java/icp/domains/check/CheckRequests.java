package icp.domains.check;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.domains.book.ChinaDay;
import icp.domains.name.NotADomainNameException;
import icp.domains.name.RegistrableNames;
import icp.platform.messaging.Received;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers what the orchestrator asks. The same filing and revision is answered each time it is
 * asked, from the facts as they are then.
 */
@ApplicationScoped
class CheckRequests {
  private final Examiner examiner;
  private final Answers answers;
  private final Book book;
  private final Clock clock;

  CheckRequests(Examiner examiner, Answers answers, Book book, Clock clock) {
    this.examiner = examiner;
    this.answers = answers;
    this.book = book;
    this.clock = clock;
  }

  /** Set-based: one query for all domains, one statement for all answers. */
  void handle(List<Received<CheckRequested>> events) {
    List<CheckRequested> ours =
        events.stream().map(Received::data).filter(CheckRequests::ours).toList();
    Map<CheckRequested, Question> questions = new HashMap<>();
    Map<CheckRequested, List<Finding>> unreadable = new HashMap<>();
    LocalDate today = ChinaDay.today(clock);
    for (CheckRequested asked : ours) {
      try {
        questions.put(asked, question(asked, today));
      } catch (NotADomainNameException e) {
        unreadable.put(asked, List.of(Findings.malformed(e.reason())));
      }
    }
    Map<Question, List<Finding>> findings = examiner.examine(questions.values());
    List<Answers.Answer> given = new ArrayList<>();
    for (CheckRequested asked : ours) {
      List<Finding> found = unreadable.getOrDefault(asked, findings.get(questions.get(asked)));
      given.add(new Answers.Answer(asked.accountId(), answered(asked, found)));
    }
    answers.give(given);
  }

  /** A record without its parts is nobody's question: it goes to the dead letters. */
  private static boolean ours(CheckRequested asked) {
    Objects.requireNonNull(asked.filingId(), "filingId");
    Objects.requireNonNull(asked.accountId(), "accountId");
    Objects.requireNonNull(asked.facts(), "facts");
    return asked.part() == Part.DOMAIN;
  }

  private Question question(CheckRequested asked, LocalDate today) {
    DomainFacts facts = (DomainFacts) asked.facts();
    Objects.requireNonNull(facts.entity(), "entity");
    Objects.requireNonNull(facts.entity().name(), "entity.name");
    Objects.requireNonNull(facts.entity().certificateType(), "entity.certificateType");
    Objects.requireNonNull(facts.entity().certificateNumber(), "entity.certificateNumber");
    return new Question(
        asked.accountId(),
        RegistrableNames.parse(facts.domain(), book, today),
        Objects.requireNonNull(facts.province(), "province"),
        Objects.requireNonNull(facts.entityKind(), "entityKind"),
        Optional.of(facts.entity()));
  }

  private CheckAnswered answered(CheckRequested asked, List<Finding> findings) {
    return new CheckAnswered(
        asked.filingId(), asked.revision(), Part.DOMAIN, findings, null, book.version());
  }
}
