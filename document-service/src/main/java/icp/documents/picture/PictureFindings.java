package icp.documents.picture;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.documents.check.FindingWords;
import icp.regulations.Book;
import icp.regulations.PictureRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong with the pages of a document's picture, by what was measured and the book. */
@ApplicationScoped
public class PictureFindings {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Text NONE = new Text("", "");

  private final Book book;
  private final Clock clock;

  PictureFindings(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * All findings of all pages; of several pages, each finding says which it is about.
   *
   * @param upload the code under which the document is uploaded
   * @param province where it is filed
   */
  public List<Finding> of(List<Quality> pages, String upload, String province) {
    List<PictureRule> rules = book.pictures(upload, LocalDate.ofInstant(clock.instant(), CHINA));
    List<Finding> findings = new ArrayList<>();
    for (int number = 1; number <= pages.size(); number++) {
      Text page = pages.size() == 1 ? NONE : page(number);
      for (PictureRule rule : rules) {
        int measured = pages.get(number - 1).of(rule.fault(), rule.words());
        rule.severity(measured, province)
            .map(
                severity ->
                    finding(
                        severity,
                        rule,
                        upload,
                        List.of(page, number(measured), number(rule.limit(measured)))))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /**
   * @param about the page, what was measured of it, and the limit that it passed
   */
  private static Finding finding(
      Severity severity, PictureRule rule, String upload, List<Text> about) {
    String code = "picture-" + rule.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return FindingWords.of(severity, code, "/documents/" + upload, rule.source(), about);
  }

  private static Text page(int number) {
    return new Text("Page " + number + ": ", "第 " + number + " 页：");
  }

  private static Text number(int number) {
    String digits = Integer.toString(number);
    return new Text(digits, digits);
  }
}
