package icp.domains.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import icp.domains.claim.Claims;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Long ago, so that no other test's names are due. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class LookupQueueTest {
  private static final Instant NOW = Instant.parse("2001-01-01T00:00:00Z");
  private static final int ALL = 1000;

  @Inject AgroalDataSource database;
  @Inject LookupConfig config;
  @Inject Claims claims;

  private final String name = "q" + UUID.randomUUID() + ".cn";

  @Test
  void aNameThatIsClaimedIsNobodyElsesForAWhile() {
    want(NOW);

    assertThat(due(NOW)).isTrue();
    assertThat(due(NOW)).isFalse();
  }

  @Test
  void withoutAnAnswerItIsDueAgainEachTimeLater() {
    want(NOW);
    assertThat(due(NOW)).isTrue();

    Instant second = NOW.plus(Duration.ofMinutes(1));
    assertThat(due(second)).isTrue();
    assertThat(due(second.plus(Duration.ofMinutes(1)))).isFalse();
    assertThat(due(second.plus(Duration.ofMinutes(2)))).isTrue();
  }

  @Test
  void withAnAnswerItIsDueTheNextDay() {
    want(NOW);
    assertThat(due(NOW)).isTrue();
    at(NOW).done(name, Look.Kind.DNS, NOW);

    assertThat(due(NOW.plus(Duration.ofHours(23)))).isFalse();
    assertThat(due(NOW.plus(Duration.ofHours(24)))).isTrue();
  }

  @Test
  void whoAsksAgainAfterAWhileIsNotKeptWaitingForADay() {
    want(NOW);
    assertThat(due(NOW)).isTrue();
    at(NOW).done(name, Look.Kind.DNS, NOW);

    Instant soon = NOW.plus(Duration.ofMinutes(10));
    want(soon);
    assertThat(due(soon)).isFalse();
    Instant later = soon.plusSeconds(1);
    want(later);
    assertThat(due(later)).isTrue();
  }

  @Test
  void aNameThatNobodyHasAnyMoreIsForgotten() {
    String kept = "k" + name;
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                claims.take(
                    List.of(new Claims.Wanted(kept, UUID.randomUUID(), UUID.randomUUID(), 1))));
    at(NOW).want(List.of(name, kept, name));

    at(NOW).forget(Look.Kind.DNS, NOW);

    assertThat(at(NOW).claim(Look.Kind.DNS, NOW, ALL)).contains(kept).doesNotContain(name);
  }

  private void want(Instant now) {
    at(now).want(List.of(name));
  }

  private boolean due(Instant now) {
    return at(now).claim(Look.Kind.DNS, now, ALL).contains(name);
  }

  private LookupQueue at(Instant now) {
    return new LookupQueue(database, config, Clock.fixed(now, ZoneOffset.UTC));
  }
}
