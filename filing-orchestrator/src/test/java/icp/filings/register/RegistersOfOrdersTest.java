package icp.filings.register;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.OrderType;
import icp.contracts.Part;
import icp.filings.journey.Edge;
import icp.filings.journey.FilingJourney;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistersOfOrdersTest {
  @ParameterizedTest
  @EnumSource(OrderType.class)
  void theJourneyLooksUpWhatHasARegisterToBeLookedUpIn(OrderType order) {
    boolean looksUp =
        FilingJourney.of(order).edges().stream()
            .map(Edge::asked)
            .anyMatch(asked -> asked.contains(Part.REGISTERS));

    assertThat(RegistersOfOrders.of(order).isEmpty()).isEqualTo(!looksUp);
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void onlyThoseAreAskedAndNoOtherIsMissed(OrderType order) {
    // Given: no way to any, so that each that is asked stays unknown
    Registers none =
        new Registers(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    // When
    Set<Register> unknown = none.ask(new Example().ordering(order).inquiry()).unknown();

    // Then: the entity of the example has no website here to look at
    Set<Register> expected = EnumSet.noneOf(Register.class);
    expected.addAll(RegistersOfOrders.of(order));
    expected.remove(Register.WEBSITES);
    assertThat(unknown).isEqualTo(expected);
  }

  @Test
  void whoeverFilesIsLookedUpWhereverSomethingIsSaidOfThem() {
    assertThat(RegistersOfOrders.of(OrderType.CHANGE_ENTITY))
        .containsExactlyInAnyOrder(Register.CREDIT, Register.PHONES, Register.BLACKLIST);
    assertThat(RegistersOfOrders.of(OrderType.CANCEL_ENTITY)).isEmpty();
  }
}
