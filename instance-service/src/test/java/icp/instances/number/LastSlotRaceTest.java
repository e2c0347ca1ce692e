package icp.instances.number;

import static icp.instances.Scene.allotted;
import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static org.assertj.core.api.Assertions.assertThat;

import icp.instances.LedgerTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Many ask at once for what is left: exactly as many get it as there are slots. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class LastSlotRaceTest {
  private static final int CALLERS = 64;
  private static final ExecutorService CALLER_THREADS = Executors.newFixedThreadPool(CALLERS);

  private final UUID account = UUID.randomUUID();
  private final LedgerTap ledger;

  LastSlotRaceTest(LedgerTap ledger) {
    this.ledger = ledger;
  }

  @AfterAll
  static void stop() {
    CALLER_THREADS.shutdownNow();
  }

  @RepeatedTest(5)
  void onTheLastSlotOfAnInstance() throws Exception {
    // Given
    UUID instance = bought(account, "ECS");
    for (int i = 0; i < 4; i++) {
      allotted(account, instance);
    }

    // When
    Map<Integer, Integer> answers = race(List.of(instance));

    // Then
    assertThat(answers).isEqualTo(Map.of(201, 1, 422, CALLERS - 1));
    assertThat(ledger.taken(account)).isEqualTo(5);
    ledger.holds();
  }

  @RepeatedTest(5)
  void onAllSlotsOfAnInstance() throws Exception {
    // Given
    UUID instance = bought(account, "ECS");

    // When
    Map<Integer, Integer> answers = race(List.of(instance));

    // Then
    assertThat(answers).isEqualTo(Map.of(201, 5, 422, CALLERS - 5));
    ledger.holds();
  }

  @RepeatedTest(5)
  void onTheLastSlotOfAnAccountOverSeveralInstances() throws Exception {
    // Given
    List<UUID> instances = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      UUID instance = bought(account, "ELASTIC_WEB_HOSTING");
      instances.add(instance);
      allotted(account, instance);
    }

    // When
    Map<Integer, Integer> answers = race(instances);

    // Then
    assertThat(answers).isEqualTo(Map.of(201, 1, 422, CALLERS - 1));
    assertThat(ledger.taken(account)).isEqualTo(5);
    ledger.holds();
  }

  private Map<Integer, Integer> race(List<UUID> instances) throws Exception {
    CyclicBarrier start = new CyclicBarrier(CALLERS);
    List<Callable<Integer>> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      String path = "/v1/instances/" + instances.get(i % instances.size()) + "/service-numbers";
      callers.add(
          () -> {
            start.await();
            return applicant(account).post(path).statusCode();
          });
    }
    Map<Integer, Integer> answers = new HashMap<>();
    for (Future<Integer> answer : CALLER_THREADS.invokeAll(callers)) {
      answers.merge(answer.get(), 1, Integer::sum);
    }
    return answers;
  }
}
