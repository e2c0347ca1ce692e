package icp.domains.check;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.Finding;
import icp.domains.book.ChinaDay;
import icp.domains.book.CurrentBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examines filings, the first time and each time after. */
@ApplicationScoped
class FilingExaminer {
  private final Examiner examiner;
  private final FiledRules filedRules;
  private final CurrentBook books;
  private final Clock clock;

  FilingExaminer(Examiner examiner, FiledRules filedRules, CurrentBook books, Clock clock) {
    this.examiner = examiner;
    this.filedRules = filedRules;
    this.books = books;
    this.clock = clock;
  }

  /** What was asked, with the name of each website read, by the website's place. */
  record Read(CheckRequested asked, Filer filer, SortedMap<Integer, Reading> readings) {
    DomainFacts facts() {
      return (DomainFacts) asked.facts();
    }

    /** ASCII forms of the registered names, each once; of those that were given. */
    List<String> registered() {
      return readings.values().stream()
          .flatMap(reading -> reading.name().stream())
          .map(name -> name.registered().ascii())
          .distinct()
          .toList();
    }

    private Optional<Question> question(Reading reading) {
      return reading
          .name()
          .map(name -> new Question(asked.accountId(), Optional.of(asked.filingId()), name, filer));
    }

    private Stream<Question> questions() {
      return readings.values().stream().flatMap(reading -> question(reading).stream());
    }
  }

  /** Refuses facts without a name: they are nobody's question. */
  Read read(CheckRequested asked) {
    DomainFacts facts = (DomainFacts) asked.facts();
    if (facts.domains().isEmpty()) {
      throw new IllegalArgumentException("A filing has a website");
    }
    SortedMap<Integer, Reading> readings = new TreeMap<>();
    facts.domains().forEach((place, domain) -> readings.put(place, examiner.read(domain)));
    return new Read(asked, Filer.of(facts), readings);
  }

  /** An answer to each, in their order. */
  List<Answers.Answer> examine(List<Read> filings) {
    Map<Question, Examiner.Examined> examined = examiner.examine(questions(filings));
    return filings.stream().map(read -> answer(read, findings(read, examined))).toList();
  }

  /** The same of what is filed, of which only is asked what can end. */
  List<Answers.Answer> examineFiled(List<Read> filings) {
    Map<Question, Examiner.Examined> examined =
        examiner.examine(questions(filings), filedRules.inOrder());
    return filings.stream().map(read -> answer(read, filed(read, examined))).toList();
  }

  private static Set<Question> questions(List<Read> filings) {
    return filings.stream().flatMap(Read::questions).collect(Collectors.toSet());
  }

  private Answers.Answer answer(Read read, List<Finding> findings) {
    return new Answers.Answer(read, answered(read.asked(), findings));
  }

  /** A name that could be read when it was filed is not refused for its form. */
  private static List<Finding> filed(Read read, Map<Question, Examiner.Examined> examined) {
    List<Finding> findings = new ArrayList<>();
    read.readings()
        .forEach(
            (place, reading) ->
                read.question(reading).map(examined::get).stream()
                    .flatMap(found -> found.findings().stream())
                    .map(finding -> Findings.of(place, finding))
                    .forEach(findings::add));
    return findings;
  }

  /** Of each website everything, in the order of their places. */
  private List<Finding> findings(Read read, Map<Question, Examiner.Examined> examined) {
    SortedMap<Integer, Finding> repeated =
        SameNames.among(read.readings(), books.now(), ChinaDay.today(clock));
    List<Finding> findings = new ArrayList<>();
    read.readings()
        .forEach(
            (place, reading) ->
                Stream.concat(
                        Stream.ofNullable(repeated.get(place)),
                        findings(read, reading, examined).stream())
                    .map(finding -> Findings.of(place, finding))
                    .forEach(findings::add));
    return findings;
  }

  private static List<Finding> findings(
      Read read, Reading reading, Map<Question, Examiner.Examined> examined) {
    return reading
        .refusal()
        .map(List::of)
        .orElseGet(() -> examined.get(read.question(reading).orElseThrow()).findings());
  }

  private CheckAnswered answered(CheckRequested asked, List<Finding> findings) {
    return CheckAnswered.to(asked, findings, null, books.now().version());
  }
}
