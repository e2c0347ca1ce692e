package icp.regulations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables of a book, each found by name and day. */
final class Tables {
  /** Missing only from a faulty book, which nobody gets to read. */
  final Optional<Nation> nation;

  final WorkingCalendar calendar;
  final List<Province> provinces;
  final Table<Tld> tlds;
  final Table<Registrar> registrars;
  final Table<Region> regions;
  final Table<FieldRule> fieldRules;
  final Table<InstanceTypeRule> instanceTypes;
  final Table<Document> documents;
  final Table<DocumentRule> documentRules;
  final Table<SiteNameRule> siteNames;
  final Table<PreApproval> preApprovals;
  final Table<Trade> trades;
  final Table<PictureRule> pictures;

  Tables(Contents contents, Faults faults) {
    nation = contents.nation().map(Located::value);
    calendar = new WorkingCalendar(contents.holidayYears().stream().map(Located::value).toList());
    provinces =
        contents.provinces().stream()
            .map(Located::value)
            .sorted(Comparator.comparing(Province::code))
            .toList();
    tlds = Table.of(contents.tlds(), Tld::names, faults);
    registrars = Table.of(contents.registrars(), Registrar::names, faults);
    regions = Table.of(contents.regions(), region -> List.of(region.code()), faults);
    fieldRules = Table.of(contents.fieldRules(), rule -> List.of(rule.code()), faults);
    instanceTypes = Table.of(contents.instanceTypes(), rule -> List.of(rule.code().name()), faults);
    documents = Table.of(contents.documents(), document -> List.of(document.code()), faults);
    documentRules = Table.of(contents.documentRules(), rule -> List.of(rule.code()), faults);
    siteNames = Table.of(contents.siteNames(), rule -> List.of(rule.code()), faults);
    preApprovals = Table.of(contents.preApprovals(), trade -> List.of(trade.code()), faults);
    trades = Table.of(contents.trades(), trade -> List.of(trade.code()), faults);
    pictures = Table.of(contents.pictures(), PictureRule::names, faults);
  }
}
