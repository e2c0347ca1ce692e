package icp.documents.facts;

import icp.contracts.Finding;
import icp.documents.check.FindingWords;
import icp.documents.requirement.AcceptedDocument;
import icp.documents.requirement.RequiredDocument;
import icp.regulations.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is at fault with the number on a document, in words that do not quote it. */
final class NumberFindings {
  private static final String IDENTITY = "GB 11643-1999";

  private static final Map<NumberFormat, String> STANDARDS =
      Map.of(
          NumberFormat.RESIDENT_IDENTITY, IDENTITY,
          NumberFormat.HK_MACAO_RESIDENCE, IDENTITY,
          NumberFormat.TAIWAN_RESIDENCE, IDENTITY,
          NumberFormat.CREDIT_CODE, "GB 32100-2015",
          NumberFormat.ORGANISATION_CODE, "GB 11714-1997");

  private NumberFindings() {}

  /**
   * @param number as it was typed; null where none was
   */
  static List<Finding> of(
      RequiredDocument asked, AcceptedDocument shown, String number, LocalDate today) {
    if (number == null || shown.number() == null) {
      return List.of();
    }
    return new Numbers(today)
        .faults(shown.number(), number).stream()
            .map(fault -> finding(fault, asked, shown))
            .toList();
  }

  private static Finding finding(
      NumberFault fault, RequiredDocument asked, AcceptedDocument shown) {
    String source = STANDARDS.getOrDefault(shown.number(), shown.paper().document().source());
    return FindingWords.of(
        fault.severity(),
        fault.code(),
        "/documents/" + asked.code(),
        source,
        List.of(shown.name(), FindingWords.phrase("number-" + shown.number())));
  }
}
