package icp.filings.filing;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.filings.filing.FilingChecks.Check;
import icp.filings.journey.Trigger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is new in what is found of something filed: its owner is told of each thing once, before an
 * end and when it has come. That something was mended is shown and not told.
 */
final class FiledNews {
  private FiledNews() {}

  /** What its owner knows: which code, how heavy, and where. */
  static Set<String> known(Collection<Check> checks) {
    return found(checks).stream().map(FiledNews::judgement).collect(Collectors.toSet());
  }

  /** The move that tells what was not known; empty where all of it was. */
  static Optional<Move> of(FilingState filing, Collection<Check> now, Set<String> known) {
    List<Finding> news =
        found(now).stream().filter(finding -> !known.contains(judgement(finding))).toList();
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Move.of(filing.id(), trigger(news), "services").saying(CheckAnswers.codes(news)));
  }

  private static Trigger trigger(List<Finding> news) {
    return news.stream().anyMatch(Finding::blocks) ? Trigger.FOUND_UNFIT : Trigger.FOUND_ENDING;
  }

  private static List<Finding> found(Collection<Check> checks) {
    return checks.stream()
        .flatMap(check -> check.findings().stream())
        .filter(finding -> finding.severity() != Severity.NOTICE)
        .toList();
  }

  private static String judgement(Finding finding) {
    return finding.code() + " " + finding.severity() + " " + finding.field();
  }
}
