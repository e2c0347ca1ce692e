package icp.platform.testing.access;

import java.util.Map;
import java.util.UUID;

/**
 * What an operation is tried on, and whose it is. Whoever is refused leaves it as it was, so that
 * the next one may be tried on the same.
 */
final class Scene {
  private final Stage stage;
  private final Operation operation;
  private UUID owner;
  private Map<String, String> things;

  Scene(Stage stage, Operation operation) {
    this.stage = stage;
    this.operation = operation;
    set();
  }

  private void set() {
    owner = UUID.randomUUID();
    things = stage.things(operation, owner);
  }

  UUID owner() {
    return owner;
  }

  Map<String, String> things() {
    return things;
  }

  /** Sets it anew, once somebody was let in to change it. */
  void playedBy(boolean letIn) {
    if (letIn && !operation.method().equals("GET")) {
      set();
    }
  }
}
