package icp.filings.reason;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all documented reasons. */
final class ReasonPage {
  private static final String HEAD =
      """
      # Reasons for a return, and what finds each before

      %d reasons for which ICP filings are returned, gathered from published lists and the pages of
      administrations and providers. %d are found before anybody outside sees the filing: by a rule
      of the service that examines the part, told by its code. %d have none, each for a reason of its
      own. Written by `ReturnReasonsTest` from what the pages of rules say
      ([what is said](filing-rules.md), [domain names](domain-rules.md),
      [instances](instance-rules.md), [documents](document-rules.md),
      [registers](register-rules.md)), which the services' own tests write from their rules;
      `-Ddocs.update=true` writes it anew. A test fails where a reason that a machine can check has no
      rule.

      | reason | what is wrong | 原因 | part | codes | sources |
      | --- | --- | --- | --- | --- | --- |
      """;

  private static final String BELOW =
      """

      ## Without a rule

      | reason | what is wrong | 原因 | why |
      | --- | --- | --- | --- |
      """;

  private ReasonPage() {}

  static String of(List<DocumentedReason> reasons, List<FoundBy> found, Map<String, String> why) {
    List<DocumentedReason> ruled =
        reasons.stream().filter(reason -> !why.containsKey(reason.id())).toList();
    return HEAD.formatted(reasons.size(), ruled.size(), why.size())
        + ruled.stream().flatMap(reason -> rows(reason, found)).collect(Collectors.joining())
        + BELOW
        + reasons.stream()
            .filter(reason -> why.containsKey(reason.id()))
            .map(reason -> row(head(reason), why.get(reason.id())))
            .collect(Collectors.joining());
  }

  /** One for each part that finds it. */
  private static Stream<String> rows(DocumentedReason reason, List<FoundBy> found) {
    return found.stream()
        .filter(by -> by.reason().equals(reason.id()))
        .collect(Collectors.groupingBy(FoundBy::part, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            part ->
                row(
                    head(reason),
                    part.getKey().name(),
                    joined(part.getValue().stream().flatMap(ReasonPage::codes), ", "),
                    joined(part.getValue().stream().flatMap(ReasonPage::sources), "; ")));
  }

  private static String head(DocumentedReason reason) {
    return row(reason.id(), reason.en(), reason.zh()).strip().replaceAll("^\\| | \\|$", "");
  }

  private static Stream<String> codes(FoundBy by) {
    return by.codes().stream().map("`%s`"::formatted);
  }

  private static Stream<String> sources(FoundBy by) {
    return Stream.of(by.source().split("; ")).filter(source -> !source.isEmpty());
  }

  private static String joined(Stream<String> words, String by) {
    return words.distinct().collect(Collectors.joining(by));
  }

  private static String row(String... cells) {
    return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
