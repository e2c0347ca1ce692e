package icp.domains.check;

import icp.domains.book.CurrentBook;
import icp.domains.name.RegistrableName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Checks of names that nobody has filed yet. Nothing of them is kept. */
@ApplicationScoped
class Previews {
  private final Examiner examiner;
  private final CurrentBook books;

  Previews(Examiner examiner, CurrentBook books) {
    this.examiner = examiner;
    this.books = books;
  }

  /**
   * @param filingId the asker's own filing, or null
   */
  record Asker(UUID accountId, UUID filingId, Filer filer) {
    private Question question(RegistrableName name) {
      return new Question(accountId, Optional.ofNullable(filingId), name, filer);
    }
  }

  CheckView one(String given, RegistrableName name, Asker asker) {
    Question question = asker.question(name);
    return CheckView.of(
        List.of(given),
        name,
        examiner.examine(List.of(question)).get(question),
        books.now().version());
  }

  /** All of them by the same number of queries as one. */
  CheckView.Many many(List<String> written, Asker asker) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (String given : written) {
      Reading reading = examiner.read(given);
      String key =
          reading.name().map(name -> name.registered().ascii()).orElse("not a name: " + given);
      groups
          .computeIfAbsent(key, unused -> new Group(reading))
          .given
          .add(given == null ? "" : given);
    }
    Map<Question, Examiner.Examined> examined =
        examiner.examine(
            groups.values().stream()
                .flatMap(group -> group.reading.name().stream())
                .map(asker::question)
                .toList());
    return new CheckView.Many(
        groups.values().stream().map(group -> view(group, asker, examined)).toList(),
        books.now().version());
  }

  private CheckView view(Group group, Asker asker, Map<Question, Examiner.Examined> examined) {
    return group
        .reading
        .name()
        .map(
            name ->
                CheckView.of(
                    group.given, name, examined.get(asker.question(name)), books.now().version()))
        .orElseGet(
            () ->
                CheckView.refused(
                    group.given.get(0), group.reading.refusal().get(), books.now().version()));
  }

  /** What was given for one registered name, and the first way in which it was. */
  private static final class Group {
    private final Reading reading;
    private final List<String> given = new ArrayList<>();

    Group(Reading reading) {
      this.reading = reading;
    }
  }
}
