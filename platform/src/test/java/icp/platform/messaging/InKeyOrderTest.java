package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class InKeyOrderTest {
  private static Received<?> event(String key, String type) {
    return new Received<>(UUID.randomUUID(), key, type, Instant.EPOCH, "");
  }

  @Test
  void eventsOfManyKeysShareTheGroupOfTheirType() {
    // Given
    List<Received<?>> batch = new ArrayList<>();
    for (int key = 0; key < 100; key++) {
      batch.add(event("k" + key, "made"));
      batch.add(event("k" + key, "changed"));
    }

    // When
    List<List<Received<?>>> groups = InKeyOrder.by(Received::type, batch);

    // Then
    assertThat(groups).hasSize(2);
  }

  @RepeatedTest(200)
  void nothingIsLostEachGroupHasOneTypeAndEachKeyKeepsItsOrder() {
    // Given
    Random random = new Random();
    List<Received<?>> batch = new ArrayList<>();
    for (int n = random.nextInt(60); n > 0; n--) {
      batch.add(event("k" + random.nextInt(5), "t" + random.nextInt(4)));
    }

    // When
    List<List<Received<?>>> groups = InKeyOrder.by(Received::type, batch);

    // Then
    List<Received<?>> handled = groups.stream().<Received<?>>flatMap(List::stream).toList();
    assertThat(handled).containsExactlyInAnyOrderElementsOf(batch);
    assertThat(groups).allMatch(g -> g.stream().map(Received::type).distinct().count() == 1);
    for (int key = 0; key < 5; key++) {
      assertThat(ofKey(handled, "k" + key)).isEqualTo(ofKey(batch, "k" + key));
    }
  }

  private static List<Received<?>> ofKey(List<Received<?>> events, String key) {
    return events.stream().<Received<?>>filter(e -> e.key().equals(key)).toList();
  }
}
