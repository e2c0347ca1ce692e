package icp.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.security.Roles;
import icp.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table {@code docs/access.csv} tells the truth: who may do what is what it says, of every
 * operation that the service's OpenAPI document has and of no other. A service's test extends this
 * and is a {@code @QuarkusTest}.
 */
public abstract class AccessMatrix implements Stage {
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND");

  private final Calls calls = new Calls();

  @Test
  void everybodyMayDoWhatTheTableSaysAndNothingElse() {
    List<String> measured = Described.operations().stream().map(this::measured).toList();

    assertThat(measured).containsExactlyInAnyOrderElementsOf(AccessTable.rows(service()));
  }

  private String measured(Operation operation) {
    Scene scene = new Scene(this, operation);
    Stream<String> words =
        Stream.of(Persona.values())
            .map(persona -> new Measurement(this, calls, operation, persona, scene).word());
    return AccessTable.row(service(), operation, words);
  }

  /** Whoever has every role there is gets nowhere by what is not described. */
  @Test
  void whatIsNotDescribedIsRefused() {
    List<Operation> described = Described.operations();
    List<String> open = new ArrayList<>();
    for (String address : described.stream().map(Operation::address).distinct().toList()) {
      for (String method : METHODS) {
        Operation undescribed = new Operation(method, method, address);
        if (described.stream().noneMatch(it -> isAt(it, undescribed)) && !refused(undescribed)) {
          open.add(method + " " + address);
        }
      }
    }

    assertThat(open).isEmpty();
  }

  private static boolean isAt(Operation one, Operation other) {
    return one.method().equals(other.method()) && one.address().equals(other.address());
  }

  private boolean refused(Operation operation) {
    String token = Tokens.of(UUID.randomUUID(), Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR);
    Answer answer = calls.call(operation, Map.of(), Sent.nothing(), Optional.of(token));
    return answer.status() == 405 || answer.status() == 404 || answer.status() == 501;
  }
}
