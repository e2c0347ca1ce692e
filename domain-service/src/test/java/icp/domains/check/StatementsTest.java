package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import icp.platform.testing.RealServers;
import icp.platform.testing.Statements;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class StatementsTest {
  @Inject Previews previews;

  @Test
  void aHundredNamesAskTheDatabaseNoMoreOftenThanOne() {
    int one = statementsFor(1);
    int hundred = statementsFor(100);

    assertThat(one).isPositive();
    assertThat(hundred).isEqualTo(one);
  }

  private int statementsFor(int names) {
    List<String> given =
        IntStream.range(0, names).mapToObj(n -> "name-" + n + "-" + names + ".cn").toList();
    Filer filer =
        new Filer(
            "33", EntityKind.ORGANISATION, Optional.empty(), Optional.empty(), Optional.empty());
    Previews.Asker asker = new Previews.Asker(UUID.randomUUID(), null, filer);
    return Statements.of(() -> assertThat(previews.many(given, asker).items()).hasSize(names));
  }
}
