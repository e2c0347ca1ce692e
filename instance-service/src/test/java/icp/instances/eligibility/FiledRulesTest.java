package icp.instances.eligibility;

import static icp.instances.eligibility.Candidates.TODAY;
import static icp.instances.eligibility.Candidates.ecs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carries a filed website is told of what ends, and of nothing else. */
class FiledRulesTest {
  private static final int WARNED_DAYS = 30;

  private final FiledRules rules = new FiledRules(() -> WARNED_DAYS);

  @ParameterizedTest
  @CsvSource({
    "31, ",
    "30, WARNING instance-ends-soon",
    "1, WARNING instance-ends-soon",
    "0, BLOCKER instance-expired",
  })
  void tellOfAnEndBeforeAndAfterIt(int daysLeft, String finding) {
    Candidate candidate = ecs().since(TODAY.plusDays(daysLeft).minusMonths(12)).made();

    assertThat(candidate.term().expiresOn()).isEqualTo(TODAY.plusDays(daysLeft));
    assertThat(seen(candidate)).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void tellOnlyOfAnEndThatHasComeWhereNoWarningIsWanted() {
    Candidate candidate = ecs().since(TODAY.plusDays(1).minusMonths(12)).made();

    assertThat(new FiledRules(() -> 0).examine(candidate, false)).isEmpty();
  }

  @Test
  void tellOfAnInstanceThatIsGoneOrElsewhere() {
    assertThat(seen(ecs().released())).containsExactly("BLOCKER instance-released");
    assertThat(seen(ecs().in("cn-hongkong").made()))
        .containsExactly("BLOCKER instance-not-in-mainland");
    assertThat(seen(Candidate.unknown(TODAY, "1"))).containsExactly("BLOCKER instance-unknown");
  }

  @Test
  void tellOfAnInstanceOfAnotherAccount() {
    assertThat(rules.examine(ecs().made(), true))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("instance-moved");
              assertThat(found.blocks()).isTrue();
              assertThat(found.fix().zh()).endsWith("。");
            });
  }

  @Test
  void askNoMoreWhetherItCouldCarryOneMore() {
    assertThat(seen(ecs().onTrial().bandwidth(0).numbersLeft(0).made())).isEmpty();
    assertThat(seen(ecs().payAsYouGo().made())).isEmpty();
    assertThat(seen(ecs().bought(2).made())).isEmpty();
  }

  private List<String> seen(Candidate candidate) {
    return rules.examine(candidate, false).stream()
        .map(finding -> finding.severity() + " " + finding.code())
        .toList();
  }
}
