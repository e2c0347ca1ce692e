package icp.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CheckRequested;
import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.platform.testing.RealServers;
import icp.platform.testing.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "documents"))
class StatementsTest {
  private static final DocumentFacts FACTS =
      new DocumentFacts(
          "33",
          EntityKind.INDIVIDUAL,
          null,
          Residency.MAINLAND,
          Residency.MAINLAND,
          true,
          true,
          1,
          Set.of(),
          true,
          null);

  @Inject PaperRecords papers;

  @Test
  void aHundredFilingsAskTheDatabaseNoMoreOftenThanOne() {
    // When
    int one = statementsFor(1);
    int hundred = statementsFor(100);

    // Then
    assertThat(one).isPositive();
    assertThat(hundred).isEqualTo(one);
  }

  private int statementsFor(int filings) {
    List<CheckRequested> requests =
        Stream.generate(() -> new CheckRequested(UUID.randomUUID(), 1, UUID.randomUUID(), FACTS))
            .limit(filings)
            .toList();
    return Statements.of(() -> QuarkusTransaction.requiringNew().run(() -> papers.of(requests)));
  }
}
