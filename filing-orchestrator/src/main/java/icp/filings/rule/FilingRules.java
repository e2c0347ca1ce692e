package icp.filings.rule;

import icp.contracts.Finding;
import icp.filings.filing.FilingFacts;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.List;
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
    FilingCase filing = new FilingCase(facts, law);
    return IN_ORDER.stream().flatMap(rule -> rule.judge(filing).stream()).toList();
  }

  private static final List<FilingRule> IN_ORDER =
      Stream.of(
              EntityRules.IN_ORDER,
              CertificateRules.IN_ORDER,
              ResidenceRules.IN_ORDER,
              AddressRules.IN_ORDER,
              PeopleRules.IN_ORDER,
              IdentityRules.IN_ORDER,
              TwoRolesRules.IN_ORDER,
              ContactRules.IN_ORDER,
              LandlineRules.IN_ORDER,
              SiteNameRules.IN_ORDER,
              MarkRules.IN_ORDER,
              WebsiteRules.IN_ORDER,
              ApprovalRules.IN_ORDER,
              ApprovalHolderRules.IN_ORDER)
          .flatMap(List::stream)
          .toList();
}
