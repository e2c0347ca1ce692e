package icp.filings.rule;

import icp.contracts.Finding;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Website;
import icp.regulations.Book;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The law of the applicant's own words, in order at the foot. All rules are asked, and all that
 * they find is told at once; a draft is judged as far as it goes. Numbers such as R024 are those of
 * {@code docs/filing-rules.md}.
 *
 * <p>What only people can judge is a warning. Where sources disagree, a rule takes the reading that
 * refuses no good filing.
 */
public final class FilingRules {
  private final Law law;

  private FilingRules(Law law) {
    this.law = law;
  }

  /** The rules by a book on a day. */
  public static FilingRules of(Book book, LocalDate on) {
    return new FilingRules(Law.of(book, on));
  }

  /** The day by whose book they judge. */
  public LocalDate on() {
    return law.on();
  }

  /** Everything there is to say of facts that may still be incomplete. */
  public List<Finding> judge(FilingFacts facts) {
    FilingCase filing = new FilingCase(facts, law, null);
    Stream<Finding> ofSites =
        (facts.sites().isEmpty() ? NONE_YET : facts.sites())
            .entrySet().stream()
                .flatMap(
                    site ->
                        judge(OF_EACH_WEBSITE, filing.of(site.getValue()))
                            .map(finding -> at(site.getKey(), finding)));
    return Stream.of(judge(OF_FILING, filing), ofSites, judge(SiteTwins.IN_ORDER, filing))
        .flatMap(findings -> findings)
        .distinct()
        .toList();
  }

  /** The version of the notice on personal information in force; empty where none is asked. */
  public Optional<String> consentVersion() {
    return law.fieldRules().get(FieldAsk.CONSENT_VERSION).stream()
        .map(ConsentRules::newest)
        .findFirst();
  }

  /** What the province of a filing asks of such an entity; empty where it does not ask it. */
  public List<FieldRule> asked(FieldAsk ask, FilingFacts facts) {
    return new FilingCase(facts, law, null).rules(ask);
  }

  /** Whether words around a website name a trade that needs an approval, or once did. */
  public boolean namesTrade(FilingFacts facts, Website website) {
    return !Hint.all(new FilingCase(facts, law, website)).isEmpty();
  }

  private static Stream<Finding> judge(List<FilingRule> rules, FilingCase filing) {
    return rules.stream().flatMap(rule -> rule.judge(filing).stream());
  }

  /** The rules of each website say {@code /website}; where that is in the filing is said here. */
  private static Finding at(int place, Finding finding) {
    return finding.field().startsWith(SITE)
        ? finding.at("/websites/" + place + finding.field().substring(SITE.length()))
        : finding;
  }

  private static final String SITE = "/website";

  /** Of a website that nothing is said of yet, there is something to say already. */
  private static final SortedMap<Integer, Website> NONE_YET =
      new TreeMap<>(Map.of(1, Website.UNSAID));

  private static final List<FilingRule> OF_FILING =
      Stream.of(
              ConsentRules.IN_ORDER,
              EntityRules.IN_ORDER,
              CertificateRules.IN_ORDER,
              ResidenceRules.IN_ORDER,
              AddressRules.IN_ORDER,
              PeopleRules.IN_ORDER,
              IdentityRules.IN_ORDER,
              TwoRolesRules.IN_ORDER,
              ContactRules.IN_ORDER,
              LandlineRules.IN_ORDER)
          .flatMap(List::stream)
          .toList();

  private static final List<FilingRule> OF_EACH_WEBSITE =
      Stream.of(
              EntityRules.OF_EACH_WEBSITE,
              SiteNameRules.IN_ORDER,
              MarkRules.IN_ORDER,
              WebsiteRules.IN_ORDER,
              ApprovalRules.IN_ORDER,
              ApprovalHolderRules.IN_ORDER)
          .flatMap(List::stream)
          .toList();
}
