package icp.domains.claim;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class ClaimsTest {
  @Inject Claims claims;

  @Test
  void eachOfManyNamesIsTakenOnceWhenAllWantAllInAnyOrder() throws Exception {
    // Given
    List<String> names = Stream.generate(() -> UUID.randomUUID() + ".cn").limit(20).toList();
    List<Callable<Void>> takers = IntStream.range(0, 8).mapToObj(taker -> taker(names)).toList();

    // When
    ExecutorService threads = Executors.newFixedThreadPool(takers.size());
    List<Future<Void>> done = threads.invokeAll(takers);
    threads.shutdown();

    // Then: nobody died of a deadlock, and every name has its one filing
    for (Future<Void> taken : done) {
      taken.get();
    }
    assertThat(claims.of(names)).hasSameSizeAs(names);
  }

  @Test
  void aFiledWebsiteThatAChangeHasDroppedLeavesItsName() {
    // Given
    UUID filing = UUID.randomUUID();
    UUID account = UUID.randomUUID();
    String kept = UUID.randomUUID() + ".cn";
    String dropped = UUID.randomUUID() + ".cn";
    take(
        new Claims.Wanted(kept, filing, account, 1),
        new Claims.Wanted(dropped, filing, account, 1));

    // When it is asked about as it is now, of the revision that it had
    take(new Claims.Wanted(kept, filing, account, 1));

    // Then
    assertThat(claims.of(List.of(kept, dropped))).containsOnlyKeys(kept);
    UUID other = UUID.randomUUID();
    take(new Claims.Wanted(dropped, other, UUID.randomUUID(), 1));
    assertThat(claims.of(List.of(dropped)).get(dropped).filingId()).isEqualTo(other);
  }

  private void take(Claims.Wanted... wanted) {
    QuarkusTransaction.requiringNew().run(() -> claims.take(List.of(wanted)));
  }

  private Callable<Void> taker(List<String> names) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled);
    UUID account = UUID.randomUUID();
    return () -> {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  claims.take(
                      shuffled.stream()
                          .map(name -> new Claims.Wanted(name, UUID.randomUUID(), account, 1))
                          .toList()));
      return null;
    };
  }
}
