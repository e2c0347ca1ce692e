package icp.domains.filed;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.domains.claim.Claims;
import icp.domains.claim.FilingMoves;
import icp.domains.registration.RegistrationChanged;
import icp.platform.messaging.Received;
import icp.platform.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class RecordLookupsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

  @Inject FiledRecords records;
  @Inject Claims claims;
  @Inject FilingMoves moves;
  @Inject Event<RegistrationChanged> changes;

  private final String name = "f" + UUID.randomUUID() + ".cn";
  private final List<String> asked = new ArrayList<>();

  @Test
  void namesOfFilingsAreLookedUpAndOnceADay() {
    takeName();

    lookup(NOW, Optional.of("a fingerprint"));
    lookup(NOW, Optional.of("a fingerprint"));
    assertThat(asked).containsOnlyOnce(name);
    assertThat(records.of(List.of(name)).get(name).organiser()).contains("a fingerprint");

    lookup(NOW.plus(Duration.ofDays(2)), Optional.empty());
    assertThat(records.of(List.of(name)).get(name).filed()).isFalse();
  }

  private void takeName() {
    UUID filing = UUID.randomUUID();
    UUID account = UUID.randomUUID();
    FilingStateChanged moved =
        new FilingStateChanged(
            filing, account, 2, 1, FilingStatus.DRAFT, FilingStatus.CHECKING, "SUBMIT", NOW, null);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              claims.take(List.of(new Claims.Wanted(name, filing, account, 1)));
              moves.take(List.of(new Received<>(UUID.randomUUID(), "", "", NOW, moved)));
            });
  }

  private void lookup(Instant now, Optional<String> organiser) {
    RecordSource source =
        wanted -> {
          asked.add(wanted);
          return Optional.of(new FiledRecord(organiser, now));
        };
    RecordConfig config =
        HttpRecordSourceTest.config(Optional.of(URI.create("https://records.example")));
    new RecordLookups(records, source, config, changes, Clock.fixed(now, ZoneOffset.UTC)).run();
  }
}
