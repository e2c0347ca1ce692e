package icp.documents.form;

import static icp.contracts.Severity.BLOCKER;
import static icp.contracts.Severity.WARNING;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.documents.filing.Filing;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises the forms that come back, signed, as pictures. */
@ApplicationScoped
public class ScannedForms {
  private final Forms forms;
  private final FormJudgement judgement;

  ScannedForms(Forms forms, FormJudgement judgement) {
    this.forms = forms;
    this.judgement = judgement;
  }

  /**
   * What an uploaded picture shows.
   *
   * @param number of the form of this filing and kind; null where it shows none
   */
  public record Scan(String number, List<Finding> findings) {
    private static final Scan NO_FORM = new Scan(null, List.of());
  }

  /** What the codes of forms in one page of a picture say; none of a document that is no form. */
  public static Set<String> look(String code, BufferedImage page) {
    return FormKind.of(code).isPresent() ? FormReading.seen(page) : Set.of();
  }

  /**
   * Judges what was seen.
   *
   * @param seen what the codes in all pages say
   * @param code of the document that is uploaded
   */
  public Scan judge(Set<String> seen, Filing filing, String code) {
    if (FormKind.of(code).isEmpty()) {
      return Scan.NO_FORM;
    }
    List<IssuedForm> issued = seen.stream().flatMap(number -> issued(number).stream()).toList();
    List<IssuedForm> own =
        issued.stream().filter(form -> form.filingId.equals(filing.id())).toList();
    // A confirmation is often photographed together with the statement: one that fits is enough.
    List<IssuedForm> fitting = own.stream().filter(form -> form.code.equals(code)).toList();
    Optional<IssuedForm> old = fitting.stream().filter(form -> isOld(form, filing)).findFirst();
    List<Finding> findings = new ArrayList<>();
    add(findings, seen.isEmpty(), WARNING, "form-code-not-seen", code);
    add(findings, issued.size() < seen.size(), WARNING, "form-number-unknown", code);
    add(findings, own.size() < issued.size(), BLOCKER, "form-of-another-filing", code);
    add(findings, !own.isEmpty() && fitting.isEmpty(), BLOCKER, "form-of-another-kind", code);
    add(findings, old.isPresent(), BLOCKER, "form-out-of-date", code);
    String number =
        old.or(() -> fitting.stream().findFirst()).map(form -> form.number).orElse(null);
    return new Scan(number, List.copyOf(findings));
  }

  private Optional<IssuedForm> issued(String number) {
    return FormNumber.read(number).flatMap(read -> forms.findByIdOptional(read.text()));
  }

  private boolean isOld(IssuedForm form, Filing filing) {
    return judgement.outOfDate(form.code, form.printed, filing.facts()).isPresent();
  }

  private static void add(
      List<Finding> findings, boolean so, Severity severity, String finding, String code) {
    if (so) {
      findings.add(FormJudgement.finding(severity, finding, code));
    }
  }

  /**
   * The findings about an upload as of now.
   *
   * @param number of the form that it shows; null where it shows none
   */
  public List<Finding> current(List<Finding> stored, String number, String code, Filing filing) {
    String printed =
        Optional.ofNullable(number)
            .flatMap(forms::findByIdOptional)
            .map(form -> form.printed)
            .orElse(null);
    return judgement.current(stored, code, printed, filing.facts());
  }
}
