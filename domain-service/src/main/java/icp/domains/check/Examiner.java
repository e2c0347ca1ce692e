package icp.domains.check;

import icp.contracts.Finding;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.domains.book.ChinaDay;
import icp.domains.registration.Holder;
import icp.domains.registration.RegistrationFacts;
import icp.domains.registration.Registrations;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers questions about domain names from what is known of them and from the book. */
@ApplicationScoped
class Examiner {
  private final Registrations registrations;
  private final Fingerprinter fingerprinter;
  private final Book book;
  private final Clock clock;

  Examiner(Registrations registrations, Fingerprinter fingerprinter, Book book, Clock clock) {
    this.registrations = registrations;
    this.fingerprinter = fingerprinter;
    this.book = book;
    this.clock = clock;
  }

  /** Everything that there is to say to each question; one query, however many they are. */
  Map<Question, List<Finding>> examine(Collection<Question> questions) {
    Set<Registrations.Key> keys = questions.stream().map(Question::key).collect(Collectors.toSet());
    Map<Registrations.Key, RegistrationFacts> known = registrations.facts(keys);
    LocalDate today = ChinaDay.today(clock);
    Map<Question, List<Finding>> answers = new HashMap<>();
    for (Question question : questions) {
      Optional<RegistrationFacts> facts = Optional.ofNullable(known.get(question.key()));
      answers.put(question, DomainRules.judge(filing(question, facts, today)));
    }
    return answers;
  }

  private DomainCase filing(Question question, Optional<RegistrationFacts> facts, LocalDate today) {
    DomainCase alone =
        new DomainCase(
            question.name(),
            question.entityKind(),
            book.province(question.province()),
            facts,
            facts
                .flatMap(RegistrationFacts::registrar)
                .flatMap(name -> book.registrar(name, today)),
            Optional.empty(),
            today);
    return question.entity().map(entity -> compared(alone, entity)).orElse(alone);
  }

  /** A related person's data cannot be the organisation's: proof is asked for instead. */
  private DomainCase compared(DomainCase filing, HolderFingerprints entity) {
    if (DomainRules.relatedPersonMayHold(filing)) {
      return filing;
    }
    return filing.comparedWith(entity, this::fingerprints);
  }

  private HolderFingerprints fingerprints(Holder holder) {
    return fingerprinter.of(holder.name(), holder.certificateType(), holder.certificateNumber());
  }
}
