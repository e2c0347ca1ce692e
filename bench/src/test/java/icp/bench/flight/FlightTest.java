package icp.bench.flight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FlightTest {
  private static final Map<String, Long> STACKS =
      Map.of(
          "java.lang.Thread.run;icp.a.Loop.run;icp.a.Loop_ClientProxy.take;icp.b.Store.write;"
              + "org.postgresql.Driver.send",
          3L,
          "java.lang.Thread.run;icp.a.Loop.run;java.util.List.of",
          1L,
          "java.lang.Thread.run;io.netty.Loop.select;java.nio.Selector.select",
          6L);

  private final Flight flight =
      new Flight("drain", 0, "filing-orchestrator", new Samples(STACKS, Map.of(), 7));

  @Test
  void theHottestMethodsComeFirst() {
    assertThat(flight.summary())
        .startsWith("10 samples")
        .containsSubsequence(
            "runs in",
            "60.0 %  java.nio.Selector.select",
            "30.0 %  org.postgresql.Driver.send",
            "10.0 %  java.util.List.of");
  }

  @Test
  void ourMethodsCountForWhatTheyCallAndWithoutWhatIsGenerated() {
    assertThat(flight.summary())
        .containsSubsequence("below methods of ours", "40.0 %  Loop.run", "30.0 %  Store.write")
        .containsSubsequence(
            "stacks by methods of ours",
            "60.0 %  (none) Loop.select",
            "30.0 %  Loop.run > Store.write")
        .doesNotContain("_ClientProxy");
  }

  @Test
  void stacksAreFoldedAsFlameGraphsAreDrawnFromThem() {
    assertThat(flight.folded().lines())
        .hasSize(3)
        .contains("java.lang.Thread.run;icp.a.Loop.run;java.util.List.of 1");
  }
}
