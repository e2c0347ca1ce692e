package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.DraftChecked;
import icp.contracts.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes in what the owners of the parts found in drafts, and tells who follows them. */
@ApplicationScoped
class DraftAnswers {
  private final DraftChecks checks;
  private final FilingMessages messages;
  private final Timetable times;

  DraftAnswers(DraftChecks checks, FilingMessages messages, Timetable times) {
    this.checks = checks;
    this.messages = messages;
    this.times = times;
  }

  /** No filing moves by them, so that none is locked. */
  void handle(List<CheckAnswered> answers) {
    List<DraftChecked> kept = checks.answer(latest(answers));
    if (!kept.isEmpty()) {
      messages.say(List.<Message>copyOf(kept), times.now());
    }
  }

  /** One update touches a row once: of several answers about one edit the last one counts. */
  private static List<CheckAnswered> latest(List<CheckAnswered> answers) {
    Map<List<Object>, CheckAnswered> latest = new LinkedHashMap<>();
    answers.forEach(
        answer -> latest.put(List.of(answer.filingId(), answer.part(), answer.draft()), answer));
    return List.copyOf(latest.values());
  }
}
