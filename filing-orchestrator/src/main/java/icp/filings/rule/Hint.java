package icp.filings.rule;

import icp.contracts.Text;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.filings.filing.SiteContent;
import icp.regulations.PreApproval;
import icp.regulations.TradeHint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something in the facts that hints at a trade with an approval of its own.
 *
 * @param field where it stands
 * @param word the word, or the content, that hints
 */
record Hint(PreApproval approval, String field, Object word) {
  private static final String SCOPE = "/entity/businessScope";
  private static final Text THE_APPROVAL = new Text("the approval of the authority", "主管部门的批准文件");

  /** Contents of the ministry's list that are trades by themselves. */
  private static final Map<SiteContent, String> TRADES =
      Map.of(
          SiteContent.NEWS, "NEWS",
          SiteContent.GAMES, "GAMES",
          SiteContent.MUSIC, "CULTURE",
          SiteContent.FILM, "AUDIO_VISUAL",
          SiteContent.PAYMENT, "FIN_PAYMENT",
          SiteContent.BANKING, "FIN_KEYWORDS",
          SiteContent.SECURITIES, "FIN_EQUITY",
          SiteContent.EDUCATION, "EDUCATION");

  /** One for each trade: the place that speaks of the website itself goes before the scope. */
  static List<Hint> all(FilingCase filing) {
    Map<String, Hint> first = new LinkedHashMap<>();
    Stream.concat(byContent(filing), byWords(filing))
        .forEach(hint -> first.putIfAbsent(hint.trade(), hint));
    return new ArrayList<>(first.values());
  }

  private static Stream<Hint> byContent(FilingCase filing) {
    return WebsiteRules.contents(filing)
        .filter(TRADES::containsKey)
        .flatMap(
            content ->
                of(filing, TRADES.get(content), WebsiteRules.CONTENTS, words(content)).stream());
  }

  private static Text words(SiteContent content) {
    return Wording.of("content." + content.name());
  }

  private static Stream<Hint> byWords(FilingCase filing) {
    return Stream.of(
            in(filing, SiteNameRules.NAME, filing.website(Website::name)),
            in(
                filing,
                "/entity/name",
                filing.entity().filter(it -> filing.organisation()).map(Entity::name)),
            in(filing, "/website/remark", filing.website(Website::remark).filter(Hint::speaksOfIt)),
            in(filing, SCOPE, filing.entity(Entity::businessScope)))
        .flatMap(hints -> hints);
  }

  /** A remark that says of a trade that it is not involved hints at nothing. */
  private static boolean speaksOfIt(String remark) {
    return !remark.contains("不涉及") && !remark.contains("不含") && !remark.contains("前置审批");
  }

  private static Stream<Hint> in(FilingCase filing, String field, Optional<String> text) {
    return text.stream()
        .flatMap(words -> filing.law().trades().hints(words).stream())
        .flatMap(hint -> of(filing, hint, field).stream());
  }

  private static Optional<Hint> of(FilingCase filing, TradeHint hint, String field) {
    return of(filing, hint.trade(), field, hint.word());
  }

  private static Optional<Hint> of(FilingCase filing, String trade, String field, Object word) {
    return filing
        .law()
        .book()
        .preApproval(trade, filing.on())
        .map(approval -> new Hint(approval, field, word));
  }

  String trade() {
    return approval.code();
  }

  String source() {
    return approval.source();
  }

  boolean isOfScope() {
    return field.equals(SCOPE);
  }

  /** What the approval is called, as far as the book knows. */
  Text paper() {
    return approval.document().orElse(THE_APPROVAL);
  }
}
