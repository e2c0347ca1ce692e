package icp.domains.check;

import icp.contracts.Finding;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.domains.book.ChinaDay;
import icp.domains.book.CurrentBook;
import icp.domains.registration.Holder;
import icp.domains.registration.RegistrationFacts;
import icp.domains.registration.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions about domain names from what is known of them and from the book. */
@ApplicationScoped
class Examiner {
  private final Sightings sightings;
  private final Fingerprinter fingerprinter;
  private final CurrentBook books;
  private final Clock clock;

  Examiner(Sightings sightings, Fingerprinter fingerprinter, CurrentBook books, Clock clock) {
    this.sightings = sightings;
    this.fingerprinter = fingerprinter;
    this.books = books;
    this.clock = clock;
  }

  /**
   * @param facts what is known of the registration
   * @param findings everything that there is to say
   */
  record Examined(Optional<RegistrationFacts> facts, List<Finding> findings) {}

  /** Reads what somebody wrote as a name. */
  Reading read(String written) {
    return Reading.of(written, books.now(), ChinaDay.today(clock));
  }

  /** The same number of queries, however many questions they are. */
  Map<Question, Examined> examine(Collection<Question> questions) {
    return examine(questions, DomainRules.IN_ORDER);
  }

  /** The same by some rules only. */
  Map<Question, Examined> examine(Collection<Question> questions, List<DomainRule> rules) {
    Map<Registrations.Key, Seen> known = sightings.of(questions);
    LocalDate today = ChinaDay.today(clock);
    Map<Question, Examined> answers = new HashMap<>();
    for (Question question : questions) {
      Seen seen = known.get(question.key());
      List<Finding> findings = DomainRules.judge(filing(question, seen, today), rules);
      answers.put(question, new Examined(seen.facts(), findings));
    }
    return answers;
  }

  private DomainCase filing(Question question, Seen seen, LocalDate today) {
    Optional<RegistrationFacts> facts = seen.facts();
    Law law =
        new Law(
            books.now().nation(),
            books.now().calendar(),
            books.now().province(question.filer().province()),
            facts
                .flatMap(RegistrationFacts::registrar)
                .flatMap(name -> books.now().registrar(name, today)),
            today);
    return new DomainCase(
        question, seen, law, facts.flatMap(RegistrationFacts::holder).map(this::fingerprints));
  }

  private HolderFingerprints fingerprints(Holder holder) {
    return fingerprinter.of(holder.name(), holder.certificateType(), holder.certificateNumber());
  }
}
