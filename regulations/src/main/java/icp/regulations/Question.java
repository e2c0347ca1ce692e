package icp.regulations;

import icp.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Something that is asked of every province, or of the nation, and answered by a history of facts.
 *
 * @param code names its label among the words, too
 * @param history what is asked
 * @param words how an answer is said
 */
record Question<S, T>(String code, Function<S, List<Fact<T>>> history, Function<T, Text> words) {

  Statement on(S subject, LocalDate day) {
    return new Statement(code, label(), Dated.on(day, all(subject)));
  }

  List<Statement.Stated> all(S subject) {
    return history.apply(subject).stream().map(this::said).toList();
  }

  Text label() {
    return Words.say(code);
  }

  private Statement.Stated said(Fact<T> fact) {
    return new Statement.Stated(
        words.apply(fact.value()), fact.source(), fact.note(), fact.effective());
  }
}
