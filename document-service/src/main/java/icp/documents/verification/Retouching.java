package icp.documents.verification;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.documents.check.FindingWords;
import icp.regulations.Book;
import icp.regulations.PictureFault;
import icp.regulations.PictureRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells photos that software for retouching has written (R137), by the names that the book has. A
 * program that only crops leaves the same trace, so that it never refuses.
 */
@ApplicationScoped
class Retouching {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String DOCUMENT = "BACKDROP_PHOTO";

  private final Book book;
  private final Clock clock;

  Retouching(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * What to tell the reviewer.
   *
   * @param software what the file says has written it
   */
  List<Finding> findings(Optional<String> software, String field) {
    String name = software.orElse("").toLowerCase(Locale.ROOT);
    return book.pictures(DOCUMENT, LocalDate.ofInstant(clock.instant(), CHINA)).stream()
        .filter(rule -> rule.fault() == PictureFault.RETOUCHED && names(rule, name))
        .map(rule -> finding(rule, field))
        .toList();
  }

  private static boolean names(PictureRule rule, String software) {
    return rule.words().stream().anyMatch(word -> software.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static Finding finding(PictureRule rule, String field) {
    return FindingWords.measured(
        "verification-photo-retouched", Severity.WARNING, field, rule.source());
  }
}
