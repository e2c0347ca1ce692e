package icp.regulations;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.Text;
import icp.contracts.UnitNature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What filings in one province are asked to show on one day. */
final class Needs {
  private final Tables tables;
  private final Province province;
  private final LocalDate on;
  private final Function<Case, Known> applies;
  private final Optional<UnitNature> nature;

  /** Of no case in particular: whether any applies is not known. */
  Needs(Tables tables, Province province, LocalDate on) {
    this(tables, province, on, told -> Known.UNKNOWN, Optional.empty());
  }

  Needs(Tables tables, Province province, LocalDate on, DocumentFacts facts) {
    this(tables, province, on, told -> told.of(facts), Optional.ofNullable(facts.nature()));
  }

  private Needs(
      Tables tables,
      Province province,
      LocalDate on,
      Function<Case, Known> applies,
      Optional<UnitNature> nature) {
    this.tables = tables;
    this.province = province;
    this.on = on;
    this.applies = applies;
    this.nature = nature;
  }

  List<DocumentNeed> of(EntityKind kind, Residency residency) {
    return tables.documentRules.all().stream()
        .filter(rule -> rule.effective().holdsOn(on) && rule.entityKinds().contains(kind))
        .flatMap(rule -> need(rule, kind, residency).stream())
        .toList();
  }

  private Optional<DocumentNeed> need(DocumentRule rule, EntityKind kind, Residency residency) {
    Optional<DocumentDemand> demand = province.document(rule.code(), kind, on);
    Known asked = asked(rule, demand);
    boolean provinces = asked == Known.YES && rule.scope() != DocumentScope.NATIONAL;
    Optional<Text> when = provinces ? demand.flatMap(DocumentDemand::when) : rule.when();
    Optional<Case> told = provinces ? demand.flatMap(DocumentDemand::applies) : rule.applies();
    Known needed = when.isEmpty() ? Known.YES : told.map(applies).orElse(Known.UNKNOWN);
    if (asked == Known.NO || needed == Known.NO) {
      return Optional.empty();
    }
    Dated asking = demand.isPresent() ? demand.get() : rule;
    return Optional.of(
        new DocumentNeed(
            rule,
            papers(rule, residency, demand),
            asked,
            when,
            needed,
            asking.source(),
            asking.note(),
            asking.effective()));
  }

  private static Known asked(DocumentRule rule, Optional<DocumentDemand> demand) {
    return switch (rule.scope()) {
      case NATIONAL -> Known.YES;
      case PROVINCIAL -> demand.map(DocumentDemand::asked).orElse(Known.UNKNOWN);
      case NAMED -> demand.map(DocumentDemand::asked).orElse(Known.NO);
    };
  }

  private List<Paper> papers(
      DocumentRule rule, Residency residency, Optional<DocumentDemand> demand) {
    return rule.accepted(residency).stream()
        .flatMap(code -> tables.documents.find(code, on).stream())
        .filter(document -> document.fits(nature))
        .map(document -> paper(document, demand))
        .toList();
  }

  private Paper paper(Document document, Optional<DocumentDemand> demand) {
    return new Paper(
        document,
        monthsOfDemand(demand).or(() -> monthsOfProvince(document)).or(() -> months(document)),
        demand.flatMap(DocumentDemand::ages).or(document::ages).orElse(List.of()));
  }

  private static Optional<Fact<Integer>> monthsOfDemand(Optional<DocumentDemand> demand) {
    return demand.flatMap(asking -> asking.leastMonthsLeft().map(months -> fact(months, asking)));
  }

  /** What a province says of identity documents and of licences goes for those that expire. */
  private Optional<Fact<Integer>> monthsOfProvince(Document document) {
    return document
        .leastMonthsLeft()
        .flatMap(unused -> document.number())
        .flatMap(
            number ->
                number.ofPerson()
                    ? province.leastCertificateValidityMonths(on)
                    : province.leastLicenceValidityMonths(on));
  }

  private static Optional<Fact<Integer>> months(Document document) {
    return document.leastMonthsLeft().map(months -> fact(months, document));
  }

  private static Fact<Integer> fact(int months, Dated told) {
    return new Fact<>(months, told.source(), told.note(), told.effective());
  }
}
