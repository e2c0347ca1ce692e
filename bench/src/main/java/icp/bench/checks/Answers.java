package icp.bench.checks;

import icp.suite.client.Answer;
import icp.suite.client.UnexpectedAnswer;

/** What an answer must hold so that its figure is worth something. */
final class Answers {
  private Answers() {}

  static void requireFindings(Answer answer) {
    if (!answer.json().path("findings").isArray() || answer.json().path("width").asInt() < 1000) {
      throw new UnexpectedAnswer("The picture was not judged: " + answer.shown());
    }
  }
}
