package icp.filings.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reasons of these subjects that no rule over the applicant's words can find, and why. */
final class NotHere {
  private static final String REGISTER = "A register outside knows it: see `register-rules.md`.";
  private static final String ORDERS =
      "It is about what is filed already: the rules of orders find it (`OrderRules`).";
  private static final String ONE_ORDER =
      "One order of a certificate is in progress: a submission meets 409 `certificate-has-an-order`.";
  private static final String LIVE = "Only open websites show it: see `register-rules.md`.";

  static final Map<String, String> BY_ID = new TreeMap<>();

  /** Entity, people, contact, website, orders and approvals. */
  static final Set<String> OF_THESE_SUBJECTS =
      Stream.of(
              IntStream.rangeClosed(1, 38),
              IntStream.rangeClosed(62, 86),
              IntStream.of(104, 106, 107, 108),
              IntStream.rangeClosed(138, 151))
          .flatMapToInt(ids -> ids)
          .mapToObj("R%03d"::formatted)
          .collect(Collectors.toCollection(TreeSet::new));

  static {
    why(REGISTER, "R004", "R012", "R023", "R028", "R038");
    why("A submission names it as a place to mend: `/administrator`.", "R020");
    why("It is a document: document-service asks for it.", "R036");
    why("Only people can do it: the journey waits for the code and counts wrong ones.", "R037");
    why("A website has one domain name: domain-service sees several in one field.", "R062");
    why(LIVE, "R079", "R080");
    why("Only people can judge it.", "R081");
    why(ONE_ORDER, "R104");
    why(ORDERS, "R106", "R107", "R108");
  }

  private NotHere() {}

  private static void why(String why, String... ids) {
    for (String id : ids) {
      BY_ID.put(id, why);
    }
  }

  static String page() {
    return BY_ID.entrySet().stream()
        .map(row -> "| %s | %s |\n".formatted(row.getKey(), row.getValue()))
        .collect(
            Collectors.joining(
                "",
                """

                What no rule over the applicant's words can find, and why:

                | reason | why |
                | --- | --- |
                """,
                ""));
  }
}
