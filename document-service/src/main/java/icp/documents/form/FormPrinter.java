package icp.documents.form;

import icp.documents.print.Block;
import icp.documents.print.Footer;
import icp.documents.print.Lettering;
import icp.documents.print.Printer;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.regulations.Book;
import icp.regulations.Province;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Fills forms in and prints them. */
@ApplicationScoped
class FormPrinter {
  private static final String NEEDED = "The form prints this";

  private final FormPrints prints;
  private final Book book;

  FormPrinter(FormPrints prints, Book book) {
    this.prints = prints;
    this.book = book;
  }

  /**
   * A form that is filled in, and has no number yet.
   *
   * @param content fingerprint of all its words
   * @param printed fingerprint of whom and what it names
   * @param unprintable how many of its characters the typeface lacks
   */
  record Filled(
      FormKind kind, List<Block> blocks, String content, String printed, int unprintable) {}

  /**
   * Fills a form in.
   *
   * @throws icp.platform.problem.ProblemException 422 with a JSON pointer for each fact that the
   *     form prints and the filing does not say
   */
  Filled fill(FormKind kind, Facts facts) {
    List<FieldError> missing =
        kind.named().stream()
            .flatMap(named -> named.missing(facts).stream())
            .distinct()
            .map(pointer -> new FieldError(pointer, NEEDED))
            .toList();
    if (!missing.isEmpty()) {
      throw Problems.incomplete("form-facts-missing", missing);
    }
    List<Block> blocks = kind.form().blocks(of(facts));
    return new Filled(
        kind,
        blocks,
        prints.of(blocks),
        prints.of(kind, facts),
        Lettering.lacking(blocks.toString()));
  }

  private Form.Case of(Facts facts) {
    String province =
        book.province(facts.province()).map(Province::name).map(name -> name.zh()).orElse("");
    return new Form.Case(facts, facts.province(), province);
  }

  byte[] print(Filled filled, FormNumber number) {
    Footer footer =
        new Footer(
            number.text(),
            FormCode.of(number),
            FormWords.of("footer.notice"),
            FormWords.pattern("footer.pages"));
    return Printer.pdf(footer, filled.blocks());
  }
}
