package icp.filings.rule;

import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.finding;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.filings.filing.FilingFacts.Website;
import icp.filings.filing.SiteContent;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the website offers, shows and says of itself. */
final class WebsiteRules {
  static final String CONTENTS = "/website/contents";
  private static final String REMARK = "/website/remark";
  private static final String HOME_PAGE = "/website/homePage";

  /** R082: no more contents are named than the closest one. */
  static final FilingRule CONTENT_IS_ONE =
      filing ->
          when(
              contents(filing).count() > 1,
              () -> warning("site-several-contents", CONTENTS, RETURNS));

  /** R083: the province accepts the content for such an entity. */
  static final FilingRule CONTENT_IS_ACCEPTED =
      filing -> named(filing, FieldAsk.CONTENT_REFUSED, (rule, content) -> refused(filing, rule));

  /** R083: and where it expects one content, it is that one. */
  static final FilingRule CONTENT_IS_EXPECTED =
      filing ->
          filing.rules(FieldAsk.CONTENT_EXPECTED).stream()
              .filter(rule -> contents(filing).findAny().isPresent())
              .filter(rule -> contents(filing).noneMatch(in(rule)))
              .map(rule -> warning("site-content-unexpected", CONTENTS, rule.source()))
              .toList();

  /** R148: an individual's website lets no visitors speak. */
  static final FilingRule IS_NOT_INTERACTIVE =
      filing ->
          named(
              filing,
              FieldAsk.INTERACTIVE_CONTENT,
              (rule, content) -> blocker("site-content-interactive", CONTENTS, rule.source()));

  /** R084: the remark says what the website shows, where the province asks it. */
  static final FilingRule REMARK_TELLS_CONTENT =
      filing ->
          filing.rules(FieldAsk.CONTENT_REMARK).stream()
              .filter(rule -> isToldOf(filing))
              .flatMap(rule -> remark(filing, rule))
              .toList();

  /** R084: and where the content is not the usual one. */
  static final FilingRule REMARK_TELLS_OTHER_CONTENT =
      filing ->
          filing.rules(FieldAsk.OTHER_CONTENT_REMARK).stream()
              .filter(rule -> contents(filing).anyMatch(in(rule).negate()))
              .filter(rule -> filing.remark().isBlank())
              .map(rule -> blocker("remark-missing", REMARK, rule.source()))
              .toList();

  /** R075, R085: the remark has the words that the province prescribes. */
  static final FilingRule REMARK_HAS_THE_WORDS =
      filing ->
          filing.rules(FieldAsk.REMARK_PHRASE).stream()
              .filter(rule -> isToldOf(filing))
              .filter(rule -> Hits.in(rule, filing.remark()).isEmpty())
              .map(
                  rule ->
                      blocker("remark-words-missing", REMARK, rule.source(), rule.words().get(0)))
              .toList();

  /** R086: the home page is one address of the domain name that is filed. */
  static final FilingRule HOME_PAGE_IS_OF_DOMAIN =
      filing ->
          filing.website(Website::homePage).stream()
              .flatMap(page -> homePage(page, filing.website(Website::domain)).stream())
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          CONTENT_IS_ONE,
          CONTENT_IS_ACCEPTED,
          CONTENT_IS_EXPECTED,
          IS_NOT_INTERACTIVE,
          REMARK_TELLS_CONTENT,
          REMARK_TELLS_OTHER_CONTENT,
          REMARK_HAS_THE_WORDS,
          HOME_PAGE_IS_OF_DOMAIN);

  private WebsiteRules() {}

  /** What a rule says of a content that the book names. */
  private interface OfContent {
    Finding judge(FieldRule rule, SiteContent content);
  }

  private static List<Finding> named(FilingCase filing, FieldAsk ask, OfContent says) {
    return filing.rules(ask).stream()
        .flatMap(
            rule ->
                contents(filing).filter(in(rule)).limit(1).map(found -> says.judge(rule, found)))
        .toList();
  }

  private static Predicate<SiteContent> in(FieldRule rule) {
    return content -> rule.words().contains(content.name());
  }

  static Stream<SiteContent> contents(FilingCase filing) {
    return filing.website(Website::contents).stream().flatMap(List::stream).distinct();
  }

  /** An approval that is named opens it in some of these provinces: people look. */
  private static Finding refused(FilingCase filing, FieldRule rule) {
    boolean approved =
        filing.website(Website::preApprovals).stream()
            .flatMap(List::stream)
            .anyMatch(said -> !said.statesNone());
    Severity weight = approved ? Severity.WARNING : Severity.BLOCKER;
    return finding(
        weight, "site-content-not-accepted", CONTENTS, rule.source(), filing.provinceName());
  }

  /** While nothing is said of the website, it is too early to ask for a remark. */
  private static boolean isToldOf(FilingCase filing) {
    return filing.website(Website::name).isPresent();
  }

  private static Stream<Finding> remark(FilingCase filing, FieldRule rule) {
    int least = rule.number().orElseThrow();
    String remark = filing.remark().strip();
    if (remark.isEmpty()) {
      return Stream.of(blocker("remark-missing", REMARK, rule.source()));
    }
    return remark.length() < least
        ? Stream.of(warning("remark-short", REMARK, rule.source(), least))
        : Stream.empty();
  }

  private static Optional<Finding> homePage(String page, Optional<String> domain) {
    Optional<String> host = host(page);
    if (host.isEmpty()) {
      return Optional.of(blocker("home-page-malformed", HOME_PAGE, FORM));
    }
    return domain
        .map(name -> ascii(name.strip()))
        .filter(name -> !host.get().equals(name) && !host.get().equals("www." + name))
        .map(name -> blocker("home-page-of-another-domain", HOME_PAGE, RETURNS));
  }

  /** The host of one address, with or without its scheme; several addresses have none. */
  private static Optional<String> host(String page) {
    String address = page.strip();
    String whole = address.contains("://") ? address : "http://" + address;
    try {
      int from = whole.indexOf("://") + 3;
      int to = whole.indexOf('/', from);
      String written = to < 0 ? whole.substring(from) : whole.substring(from, to);
      String host = new URI(whole.substring(0, from) + ascii(written)).getHost();
      return Optional.ofNullable(host).filter(name -> name.contains("."));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** As the DNS knows it, or as it is written where the DNS cannot know it. */
  static String ascii(String name) {
    try {
      return IDN.toASCII(name).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noName) {
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
