package icp.regulations;

import icp.contracts.EntityKind;
import icp.contracts.Residency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what no single entry can see: what is missing, doubled or pointing nowhere. */
final class Contradictions {
  /** The 31 divisions of mainland China that have an administration (GB/T 2260). */
  static final Set<String> PROVINCES =
      Set.of(
          ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
                  + "50 51 52 53 54 61 62 63 64 65")
              .split(" "));

  private final Contents contents;
  private final Faults faults;

  Contradictions(Contents contents, Faults faults) {
    this.contents = contents;
    this.faults = faults;
  }

  void look() {
    provincesAreComplete();
    contents.provinces().forEach(this::fileIsNamedAfterProvince);
    contents.provinces().forEach(this::demandsFitTheRules);
    instanceTypesAreComplete();
    holidayYearsStandOnce();
    contents.documentRules().forEach(this::acceptedDocumentsExist);
  }

  private void provincesAreComplete() {
    Map<String, String> places = new HashMap<>();
    for (Located<Province> province : contents.provinces()) {
      String code = province.value().code();
      String other = places.putIfAbsent(code, province.place());
      if (other != null) {
        faults.add(province, "province " + code + " stands at " + other + " already: keep one");
      }
      if (!PROVINCES.contains(code)) {
        faults.add(province, "no province has the code " + code);
      }
    }
    Set<String> missing = new TreeSet<>(PROVINCES);
    missing.removeAll(places.keySet());
    missing.removeIf(this::hasUnreadableFile);
    if (!missing.isEmpty()) {
      faults.add(Manifest.FILE, 1, "`files` lacks provinces: " + missing);
    }
  }

  /** What is wrong with it is told already; that it is missing as well would mislead. */
  private boolean hasUnreadableFile(String code) {
    return contents.provinceFiles().stream()
        .anyMatch(file -> file.startsWith("provinces/" + code + "-"));
  }

  private void fileIsNamedAfterProvince(Located<Province> province) {
    String slug = province.value().name().en().toLowerCase(Locale.ROOT).replace(' ', '-');
    String due = "provinces/" + province.value().code() + "-" + slug + ".yaml";
    if (!province.file().equals(due)) {
      faults.add(province, "the file of this province is called " + due);
    }
  }

  private void demandsFitTheRules(Located<Province> province) {
    Set<String> left = leftToTheProvinces(rule -> rule.scope() != DocumentScope.NATIONAL);
    Set<String> open =
        new TreeSet<>(leftToTheProvinces(rule -> rule.scope() == DocumentScope.PROVINCIAL));
    for (DocumentDemand demand : province.value().documents()) {
      Set<String> answered = questions(demand.document(), demand.entityKinds());
      if (!left.containsAll(answered)) {
        faults.add(province, "no document rule leaves this to the provinces: " + answered);
      }
      open.removeAll(answered);
    }
    if (!open.isEmpty()) {
      faults.add(province, "`documents` does not say yes, no or unknown to " + open);
    }
    demandsDoNotClash(province);
  }

  private Set<String> leftToTheProvinces(Predicate<DocumentRule> left) {
    return contents.documentRules().stream()
        .map(Located::value)
        .filter(left)
        .flatMap(rule -> questions(rule.code(), rule.entityKinds()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> questions(String document, Set<EntityKind> kinds) {
    return kinds.stream().map(kind -> document + " " + kind).collect(Collectors.toSet());
  }

  private void demandsDoNotClash(Located<Province> province) {
    List<DocumentDemand> demands = province.value().documents();
    for (int later = 1; later < demands.size(); later++) {
      DocumentDemand demand = demands.get(later);
      if (demands.subList(0, later).stream().anyMatch(demand::clashesWith)) {
        faults.add(province, "`documents` answers twice for one day: " + demand.document());
      }
    }
  }

  private void instanceTypesAreComplete() {
    Set<InstanceType> open = new TreeSet<>(List.of(InstanceType.values()));
    contents.instanceTypes().forEach(rule -> open.remove(rule.value().code()));
    if (!open.isEmpty()) {
      faults.add("instance-types.yaml", 1, "instance types are missing or unreadable: " + open);
    }
  }

  private void holidayYearsStandOnce() {
    Map<Integer, String> places = new HashMap<>();
    for (Located<HolidayYear> year : contents.holidayYears()) {
      String other = places.putIfAbsent(year.value().year(), year.place());
      if (other != null) {
        faults.add(year, year.value().year() + " stands at " + other + " already: keep one");
      }
    }
  }

  private void acceptedDocumentsExist(Located<DocumentRule> rule) {
    Set<String> known =
        contents.documents().stream()
            .map(document -> document.value().code())
            .collect(Collectors.toSet());
    for (Residency residency : Residency.values()) {
      Set<String> lost = new TreeSet<>(rule.value().accepted(residency));
      lost.removeAll(known);
      if (!lost.isEmpty()) {
        faults.add(rule, "documents.yaml has no " + lost + ", accepted for " + residency);
      }
    }
  }
}
