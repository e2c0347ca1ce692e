package icp.domains.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.platform.testing.RealServers;
import icp.platform.testing.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class LedgerTest {
  private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

  @Inject Ledger ledger;
  @Inject AgroalDataSource database;

  @Test
  void aHundredUpdatesAskTheDatabaseNoMoreOftenThanOne() {
    int one = statementsFor(1);
    int hundred = statementsFor(100);

    assertThat(one).isPositive();
    assertThat(hundred).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update registration_telling set kind = 'GONE'",
        "delete from registration_telling",
      })
  void keepsItsHistoryFromBeingChanged(String change) throws SQLException {
    ledger.hear(tellings(1), NOW);

    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
    }
  }

  @Test
  void takesAnEventOnceHoweverManyTellItAtOnce() throws Exception {
    List<Telling> told = tellings(3);
    ExecutorService tellers = Executors.newFixedThreadPool(4);

    List<Future<List<Ledger.Outcome>>> answers =
        tellers.invokeAll(Collections.nCopies(4, () -> ledger.hear(told, NOW)));

    tellers.shutdown();
    List<Ledger.Outcome> outcomes = new ArrayList<>();
    for (Future<List<Ledger.Outcome>> answer : answers) {
      outcomes.addAll(answer.get());
    }
    assertThat(outcomes).filteredOn(Ledger.Outcome.APPLIED::equals).hasSize(3);
    assertThat(outcomes).filteredOn(Ledger.Outcome.ALREADY_KNOWN::equals).hasSize(9);
  }

  private int statementsFor(int updates) {
    List<Telling> tellings = tellings(updates);
    return Statements.of(
        () ->
            assertThat(ledger.hear(tellings, NOW))
                .hasSize(updates)
                .containsOnly(Ledger.Outcome.APPLIED));
  }

  private static List<Telling> tellings(int count) {
    UUID account = UUID.randomUUID();
    return IntStream.range(0, count).mapToObj(n -> telling(account, "name-" + n + ".cn")).toList();
  }

  private static Telling telling(UUID account, String name) {
    return new Telling(
        UUID.randomUUID(),
        new Registrations.Key(account, name),
        Source.REGISTRAR,
        Telling.Kind.UPDATED,
        null,
        NOW,
        Map.of(Fact.REGISTRAR, new TextNode("DNSPod")));
  }
}
