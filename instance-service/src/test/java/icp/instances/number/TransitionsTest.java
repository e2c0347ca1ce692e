package icp.instances.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {
  @ParameterizedTest
  @EnumSource(NumberState.class)
  void everyStateIsReachedAndOnlyFiledAndInvalidAreFinal(NumberState state) {
    boolean ends = state == NumberState.FILED || state == NumberState.INVALID;
    assertThat(Transitions.ALL).anyMatch(edge -> edge.to() == state);
    assertThat(Transitions.ALL.stream().noneMatch(edge -> edge.from() == state)).isEqualTo(ends);
  }

  @Test
  void everyEdgeThatIsNotInTheTableIsRefused() {
    for (NumberState from : NumberState.values()) {
      for (Act act : Act.values()) {
        Arrays.stream(NumberState.values())
            .map(to -> new Transitions.Edge(from, act, to))
            .filter(edge -> !Transitions.ALL.contains(edge))
            .forEach(
                edge ->
                    assertThatThrownBy(() -> Transitions.require(edge))
                        .isInstanceOf(IllegalStateException.class));
      }
    }
  }
}
