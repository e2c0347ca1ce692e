package icp.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.Answer;
import icp.suite.client.Call;
import icp.suite.client.UnexpectedAnswer;
import java.util.function.Consumer;

/**
 * A form that comes filled in from the filing. In earnest it is printed, signed, sealed and
 * scanned; here the file itself is handed in as its scan, and is known by the number on it.
 */
final class PrintedForm {

  private static final String PDF = "application/pdf";

  private final Desk desk;
  private final String papers;
  private final String code;

  PrintedForm(Desk desk, String filing, String code) {
    this.desk = desk;
    this.papers = desk.papers(filing);
    this.code = code;
  }

  void handIn(Consumer<String> say) {
    Call print = Call.of("print the form " + code, desk.applicant()).get(papers + "/forms/" + code);
    byte[] form = desk.api().call(print, 200).body();
    Call upload =
        Call.of("hand in its scan, %d KB".formatted(form.length / 1024), desk.applicant())
            .put(papers + "/documents/" + code)
            .body(PDF, form);
    Answer taken = desk.api().call(upload, 201);
    requireRecognised(taken.json().path("findings"));
    say.accept("  recognised by its number: " + code);
  }

  private void requireRecognised(JsonNode findings) {
    for (JsonNode finding : findings) {
      String what = finding.path("code").asText();
      boolean blocks = finding.path("severity").asText().equals("BLOCKER");
      if (blocks || what.startsWith("form-")) {
        throw new UnexpectedAnswer("The scan of " + code + " is not taken as it is: " + what);
      }
    }
  }
}
