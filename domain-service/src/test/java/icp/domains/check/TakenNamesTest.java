package icp.domains.check;

import static icp.domains.check.Orchestrator.codes;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.FilingStatus;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class TakenNamesTest {
  private static final String OWN = "domain-in-another-filing";
  private static final String OTHERS = "domain-in-another-accounts-filing";

  private final Orchestrator orchestrator = new Orchestrator();
  private final UUID account = UUID.randomUUID();
  private final String name = "t" + UUID.randomUUID() + ".cn";

  @AfterEach
  void close() {
    orchestrator.close();
  }

  @Test
  void aNameIsTakenByOneFilingHoweverManyAskAtOnce() {
    List<UUID> filings = Stream.generate(UUID::randomUUID).limit(30).toList();

    filings.forEach(filing -> orchestrator.ask(filing, UUID.randomUUID(), 1, "www." + name));

    assertThat(filings)
        .filteredOn(filing -> !codes(orchestrator.awaitAnswers(filing, 1).get(0)).contains(OTHERS))
        .hasSize(1);
  }

  @Test
  void theSameAccountIsToldWhichFilingAndThatNamesBelowAreTakenToo() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    orchestrator.ask(first, account, 1, name);
    orchestrator.awaitAnswers(first, 1);

    orchestrator.ask(second, account, 1, "blog." + name);

    var answer = orchestrator.awaitAnswers(second, 1).get(0);
    assertThat(codes(answer)).contains(OWN);
    assertThat(answer.toString()).contains(first.toString());
  }

  @Test
  void aReturnedFilingLetsItsNameGoAndAnApprovedOneKeepsIt() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    orchestrator.ask(first, account, 1, name);
    orchestrator.move(first, account, 2, 1, FilingStatus.CHECKING);
    orchestrator.move(first, account, 3, 1, FilingStatus.RETURNED);
    // Asked once more, it takes nothing: that revision is over. Answered, all before it is heard.
    orchestrator.ask(first, account, 1, name);
    orchestrator.awaitAnswers(first, 2);

    orchestrator.ask(second, account, 1, name);
    assertThat(codes(orchestrator.awaitAnswers(second, 1).get(0))).doesNotContain(OWN);

    orchestrator.move(second, account, 2, 1, FilingStatus.APPROVED);
    orchestrator.ask(second, account, 1, name);
    orchestrator.awaitAnswers(second, 2);
    orchestrator.ask(first, account, 2, name);
    assertThat(codes(orchestrator.awaitAnswers(first, 3).get(2))).contains(OWN);
  }

  @Test
  void aChangeHasTheNameOfTheFilingThatItChangesAndNoOther() {
    UUID filed = UUID.randomUUID();
    UUID change = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    orchestrator.ask(filed, account, 1, name);
    orchestrator.move(filed, account, 2, 1, FilingStatus.APPROVED);
    orchestrator.awaitAnswers(filed, 1);

    orchestrator.askOfAChange(change, filed, account, 1, name);
    orchestrator.askOfAChange(other, change, account, 1, name);

    assertThat(codes(orchestrator.awaitAnswers(change, 1).get(0))).doesNotContain(OWN);
    assertThat(codes(orchestrator.awaitAnswers(other, 1).get(0))).contains(OWN);
  }

  @Test
  void anOldMoveThatIsToldAgainFreesNothing() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    orchestrator.move(first, account, 3, 1, FilingStatus.RETURNED);
    orchestrator.ask(first, account, 2, name);
    orchestrator.move(first, account, 5, 2, FilingStatus.CHECKING);

    orchestrator.move(first, account, 3, 1, FilingStatus.RETURNED);
    orchestrator.ask(first, account, 2, name);
    orchestrator.awaitAnswers(first, 2);
    orchestrator.ask(second, account, 1, name);

    assertThat(codes(orchestrator.awaitAnswers(second, 1).get(0))).contains(OWN);
  }

  @Test
  void aFilingThatChangesItsNameLeavesTheOldOne() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    orchestrator.ask(first, account, 1, name);
    orchestrator.ask(first, account, 2, "other-" + name);
    orchestrator.awaitAnswers(first, 2);

    orchestrator.ask(second, account, 1, name);

    assertThat(codes(orchestrator.awaitAnswers(second, 1).get(0))).doesNotContain(OWN);
  }
}
