package icp.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.Answer;
import icp.suite.client.Call;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** The documents of a filing: asks which are missing, draws and uploads them, and tells of them. */
final class Papers {

  private final Desk desk;
  private final String filing;
  private final Filer filer;
  private final Consumer<String> say;

  Papers(Desk desk, String filing, Filer filer, Consumer<String> say) {
    this.desk = desk;
    this.filing = filing;
    this.filer = filer;
    this.say = say;
  }

  void upload() {
    JsonNode asked = list("ask which documents are missing", false).json();
    asked.path("documents").forEach(this::showRoles);
    filer.forms().forEach(code -> new PrintedForm(desk, filing, code).handIn(say));
    asked.path("missing").forEach(this::upload);
    asked.path("untold").forEach(code -> tell(code.asText()));
    list("see that no document is missing", true);
  }

  /** The list is there once document-service has heard what the filing says. */
  private Answer list(String purpose, boolean complete) {
    Answer answer =
        desk.api()
            .await(
                () -> Call.of(purpose, desk.applicant()).get(desk.papers(filing) + "/documents"),
                each -> each.status() == 200 && isAsAwaited(each.json(), complete));
    say.accept("  missing: " + answer.json().path("missing"));
    return answer;
  }

  private static boolean isAsAwaited(JsonNode list, boolean complete) {
    return list.path("complete").asBoolean() == complete && !list.path("documents").isEmpty();
  }

  /** One upload may show several things. */
  private void showRoles(JsonNode asked) {
    JsonNode document = asked.path("document");
    if (document.path("roles").size() > 1) {
      say.accept(
          "  %s shows: %s".formatted(document.path("code").asText(), document.path("roles")));
    }
  }

  private void upload(JsonNode missing) {
    if (!filer.forms().contains(missing.asText())) {
      upload(missing.asText());
    }
  }

  private void upload(String code) {
    byte[] picture = Pictures.certificate(code, filer.number());
    Call call =
        Call.of("upload %s, %d KB".formatted(code, picture.length / 1024), desk.applicant())
            .put(desk.papers(filing) + "/documents/" + code)
            .body("image/jpeg", picture);
    desk.api().call(call, 201);
  }

  private void tell(String code) {
    Call call =
        Call.of("tell what stands on " + code, desk.applicant())
            .put(desk.papers(filing) + "/documents/" + code + "/facts")
            .json(filer.printed(LocalDate.now(ZoneOffset.UTC)).get(code));
    desk.api().call(call, 201);
  }
}
