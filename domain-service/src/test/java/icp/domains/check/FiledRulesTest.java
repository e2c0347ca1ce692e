package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;

import icp.domains.registration.RealNameState;
import icp.regulations.Known;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is filed is told of what ends, and of nothing else. */
class FiledRulesTest {
  private static final int WARNED_DAYS = 30;

  private final Cases filing = Cases.good();

  @Test
  void findNothingInWhatGoesOn() {
    assertThat(seen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "31, ",
    "30, WARNING domain-ends-soon",
    "0, WARNING domain-ends-soon",
    "-1, BLOCKER domain-expired",
  })
  void tellOfAnEndBeforeAndAfterIt(int daysLeft, String finding) {
    filing.expiresOn = Cases.TODAY.plusDays(daysLeft);

    assertThat(seen()).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void tellOnlyOfAnEndThatHasComeWhereNoWarningIsWanted() {
    filing.expiresOn = Cases.TODAY.plusDays(1);

    assertThat(filing.findingsOnceFiled(0)).isEmpty();
  }

  @Test
  void tellOfARealNameThatIsNotVerifiedAnyMore() {
    filing.realName = RealNameState.FAILED;

    assertThat(seen()).containsExactly("BLOCKER domain-real-name-incomplete");
  }

  @Test
  void tellOfAnotherHolder() {
    filing.holder = Cases.UNIT.named("杭州远山投资有限公司");

    assertThat(seen()).containsExactly("BLOCKER domain-holder-name-differs");
  }

  @ParameterizedTest
  @CsvSource({"serverHold, domain-on-hold", "pendingDelete, domain-being-deleted"})
  void tellOfANameThatIsNotInTheDns(String status, String code) {
    filing.statuses = Set.of(status);

    assertThat(seen()).containsExactly("BLOCKER " + code);
  }

  @Test
  void askNoMoreWhetherItCouldBeFiledToday() {
    filing.registrarEntry = Optional.of(Cases.refusedRegistrar());
    filing.expiresOn = Cases.TODAY.plusDays(WARNED_DAYS + 1);
    filing.passedOn = Cases.TODAY;
    filing.privacy = Known.YES;
    filing.province = "31";
    assertThat(filing.findings()).isNotEmpty();

    assertThat(seen()).isEmpty();
  }

  private List<String> seen() {
    return filing.findingsOnceFiled(WARNED_DAYS).stream()
        .map(finding -> finding.severity() + " " + finding.code())
        .toList();
  }
}
