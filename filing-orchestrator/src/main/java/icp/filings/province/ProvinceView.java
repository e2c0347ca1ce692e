package icp.filings.province;

import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.Text;
import icp.regulations.Book;
import icp.regulations.HolderKind;
import icp.regulations.Known;
import icp.regulations.Province;
import icp.regulations.Sheet;
import icp.regulations.SiteNameRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is known of a province on a day. */
@Schema(
    name = "ProvinceRegulations",
    description = "What the book of regulations says of a province.")
record ProvinceView(
    @Schema(maxLength = 2, pattern = "^[1-9][0-9]$", examples = "33") String code,
    Text name,
    @Schema(maxLength = 1, examples = "浙") String licenceAbbreviation,
    @Schema(description = "The day for which this holds.") LocalDate on,
    @Schema(maxLength = 60, description = "Version of the book.") String book,
    @Schema(maxItems = 100, description = "Every question, answered or not.") List<FactView> facts,
    Documents documents,
    @Schema(maxItems = 100) List<ProofView> holderProofs,
    @Schema(maxItems = 500) List<RuleView> rules,
    @Schema(maxItems = 200) List<SiteNameView> siteNames,
    @Schema(maxItems = 200, description = "Trades of which none is said not to need it here.")
        List<PreApprovalView> preApprovals,
    @Schema(maxItems = 100, description = "What holds in every province.") List<FactView> nation) {

  @Schema(name = "DocumentsAsked", description = "What each kind of entity uploads.")
  record Documents(
      @Schema(maxItems = 100) List<DocumentView> individual,
      @Schema(maxItems = 100) List<DocumentView> organisation) {}

  static ProvinceView of(Book book, Province province, Residency residency, LocalDate on) {
    return new ProvinceView(
        province.code(),
        province.name(),
        province.licenceAbbreviation(),
        on,
        book.version(),
        Sheet.of(province, on).stream().map(FactView::of).toList(),
        new Documents(
            documents(book, EntityKind.INDIVIDUAL, province, residency, on),
            documents(book, EntityKind.ORGANISATION, province, residency, on)),
        proofs(province, on),
        province.rules(on).stream().map(RuleView::of).toList(),
        siteNames(book, province, on).map(SiteNameView::of).toList(),
        preApprovals(book, province, on),
        Sheet.of(book.nation(), on).stream().map(FactView::of).toList());
  }

  private static List<DocumentView> documents(
      Book book, EntityKind kind, Province province, Residency residency, LocalDate on) {
    return book.documents(kind, residency, province, on).stream().map(DocumentView::of).toList();
  }

  private static List<ProofView> proofs(Province province, LocalDate on) {
    return Stream.of(HolderKind.values())
        .flatMap(kind -> province.holderProof(kind, on).stream())
        .map(ProofView::of)
        .toList();
  }

  /** A rule for both kinds is shown once. */
  private static Stream<SiteNameRule> siteNames(Book book, Province province, LocalDate on) {
    return Stream.of(EntityKind.values())
        .flatMap(kind -> book.siteNames(kind, province, on).stream())
        .distinct();
  }

  private static List<PreApprovalView> preApprovals(Book book, Province province, LocalDate on) {
    return book.preApprovals(on).stream()
        .filter(trade -> trade.neededIn(province.code()) != Known.NO)
        .map(trade -> PreApprovalView.of(trade, province.code()))
        .toList();
  }
}
