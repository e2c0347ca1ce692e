package icp.filings.checklist;

import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Website;
import icp.filings.filing.Standing.Known;
import icp.filings.rule.FilingRules;
import icp.platform.problem.FieldError;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Holds what is known of a filing against the table of requirements. */
final class Checklist {
  private static final String WEBSITES = "/websites/";

  private final Known known;
  private final FilingRules rules;

  private Checklist(Known known, FilingRules rules) {
    this.known = known;
    this.rules = rules;
  }

  /** Every requirement of a filing on the day of the rules. */
  static List<Row> of(Known known, FilingRules rules) {
    Checklist checklist = new Checklist(known, rules);
    return Requirements.ALL.stream().flatMap(asked -> checklist.rows(asked).stream()).toList();
  }

  private List<Row> rows(Requirement asked) {
    if (asked.ofEachDocument() && !known.documents().isEmpty()) {
      return DocumentRows.of(known);
    }
    return asked.ofEachWebsite()
        ? places().stream().map(place -> row(asked, place, WEBSITES + place)).toList()
        : List.of(row(asked, null, ""));
  }

  /** Of a website that nothing is said of yet, all is asked already. */
  private Collection<Integer> places() {
    return facts().sites().isEmpty() ? List.of(1) : facts().sites().keySet();
  }

  private Row row(Requirement asked, Integer website, String under) {
    List<Finding> found = found(asked, under);
    List<String> missing = missing(asked, under);
    Optional<String> idle = found.isEmpty() ? notNeeded(asked, website) : Optional.empty();
    State state = idle.isPresent() ? State.NOT_NEEDED : state(asked, found, missing);
    return new Row(
        asked.id(),
        asked.part(),
        website,
        null,
        ChecklistWords.of(asked.id()),
        state,
        idle.or(() -> why(asked, state, missing)).map(ChecklistWords::of).orElse(null),
        missing,
        found,
        found.isEmpty() ? source(asked) : found.get(0).source());
  }

  private State state(Requirement asked, List<Finding> found, List<String> missing) {
    if (!missing.isEmpty() || found.stream().anyMatch(Finding::blocks)) {
      return State.UNMET;
    }
    boolean looked = known.findings().containsKey(asked.part());
    return looked && found.isEmpty() ? State.MET : State.UNKNOWN;
  }

  private Optional<String> why(Requirement asked, State state, List<String> missing) {
    if (!missing.isEmpty()) {
      return Optional.of("why.missing");
    }
    if (state != State.UNKNOWN) {
      return Optional.empty();
    }
    boolean looked = known.findings().containsKey(asked.part());
    return Optional.of(looked ? "why.person" : "why.unexamined");
  }

  /** Why it is not asked of this filing; empty where it is, or where nobody can tell yet. */
  private Optional<String> notNeeded(Requirement asked, Integer website) {
    EntityKind kind = facts().entity() == null ? null : facts().entity().kind();
    if (kind != null && !asked.kinds().contains(kind)) {
      return Optional.of(kind == EntityKind.INDIVIDUAL ? "why.organisations" : "why.individuals");
    }
    if (kind != null && facts().province() != null && !askedInProvince(asked)) {
      return Optional.of("why.province");
    }
    return asked.ofTrades() && !rules.namesTrade(facts(), website(website))
        ? Optional.of("why.trade")
        : Optional.empty();
  }

  private Website website(Integer place) {
    return facts().sites().getOrDefault(place, Website.UNSAID);
  }

  private boolean askedInProvince(Requirement asked) {
    return asked.asks().isEmpty()
        || asked.asks().stream().anyMatch(ask -> !rules.asked(ask, facts()).isEmpty());
  }

  private String source(Requirement asked) {
    return asked.asks().stream()
        .flatMap(ask -> rules.asked(ask, facts()).stream())
        .map(rule -> rule.source())
        .findFirst()
        .orElseGet(() -> ChecklistWords.source(asked.id()));
  }

  private List<Finding> found(Requirement asked, String under) {
    return known.findings().getOrDefault(asked.part(), List.of()).stream()
        .filter(finding -> asked.sees(finding.code()))
        .filter(finding -> concerns(finding.field(), under))
        .toList();
  }

  /** What points at no website is said of each. */
  private static boolean concerns(String field, String under) {
    return under.isEmpty() || !field.startsWith(WEBSITES) || (field + "/").startsWith(under + "/");
  }

  private List<String> missing(Requirement asked, String under) {
    List<String> fields = asked.fields().stream().map(field -> under + field).toList();
    return known.missing().stream().map(FieldError::field).filter(fields::contains).toList();
  }

  private FilingFacts facts() {
    return known.facts();
  }
}
