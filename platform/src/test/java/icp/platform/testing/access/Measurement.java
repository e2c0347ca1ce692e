package icp.platform.testing.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds out what an operation answers to somebody, in the words of the table. */
final class Measurement {
  private static final String ALLOWED = "yes";
  private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

  private final Stage stage;
  private final Calls calls;
  private final Operation operation;
  private final Persona persona;
  private final Scene scene;
  private final UUID caller;

  Measurement(Stage stage, Calls calls, Operation operation, Persona persona, Scene scene) {
    this.stage = stage;
    this.calls = calls;
    this.operation = operation;
    this.persona = persona;
    this.scene = scene;
    this.caller = persona == Persona.OWNER ? scene.owner() : UUID.randomUUID();
  }

  /** {@code yes}, 401, 403, 404, or what is wrong, in words that no table holds. */
  String word() {
    Map<String, String> things = scene.things();
    Answer answer = call(things);
    String word =
        switch (answer.status()) {
          case 401, 403 -> "" + answer.status();
          case 404 -> notFound(answer, things);
          default -> answer.status() < 500 ? allowed(answer, things) : "fails: " + answer.status();
        };
    scene.playedBy(!REFUSED.contains(answer.status()));
    return word;
  }

  /** Whoever is let in to what they do not own sees no difference to where nothing is. */
  private String allowed(Answer answer, Map<String, String> things) {
    if (persona != Persona.STRANGER || Ids.in(things) == 0) {
      return ALLOWED;
    }
    boolean shown =
        things.values().stream().filter(Ids::isOne).anyMatch(answer.body()::contains)
            || named(things) > 0 && !answer.equals(call(Ids.unknown(things)));
    return shown ? "shows what is another's" : ALLOWED;
  }

  /** How many of the things that belong to somebody the address names. */
  private long named(Map<String, String> things) {
    return operation.parameters().stream()
        .filter(name -> Ids.isOne(things.getOrDefault(name, "")))
        .count();
  }

  private String notFound(Answer answer, Map<String, String> things) {
    boolean made = things.keySet().containsAll(operation.parameters());
    if (!made && persona.isStaff()) {
      return ALLOWED; // Staff were let in, to where nothing is.
    }
    if (!made || !answer.equals(call(Ids.unknown(things)))) {
      return made ? "404, but not as for an unknown one" : "404, of nothing";
    }
    return persona == Persona.STRANGER && named(things) > 1 ? belowOwn(things) : "404";
  }

  /** What is another's is not found below what is one's own either. */
  private String belowOwn(Map<String, String> foreign) {
    Map<String, String> own = stage.things(operation, caller);
    int status = call(Ids.mixed(own, foreign)).status();
    return status == 404 ? "404" : "404, but below one's own: " + status;
  }

  private Answer call(Map<String, String> things) {
    return calls.call(operation, things, stage.sent(operation), persona.token(caller));
  }
}
