package icp.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumbersTest {
  @Test
  void aResidentNumberTellsProvinceBirthAndSex() {
    ResidentNumber read = ResidentNumber.read("330102199003070019").orElseThrow();

    assertThat(read).isEqualTo(new ResidentNumber("33", LocalDate.of(1990, 3, 7), true));
    assertThat(read.age(LocalDate.of(2026, 3, 6))).isEqualTo(35);
    assertThat(read.age(LocalDate.of(2026, 3, 7))).isEqualTo(36);
  }

  @ParameterizedTest
  @ValueSource(strings = {"330102199003070019", "11010519491231002X", "11010519491231002x"})
  void aGuardedResidentNumberIsRead(String number) {
    assertThat(ResidentNumber.read(number)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "330102199003070018",
        "33010219900307001X",
        "330102199002300011",
        "330102900307001",
        "",
        "91330106MA27XK8W2T"
      })
  void anyOtherIsNot(String number) {
    assertThat(ResidentNumber.read(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91350100m000100y43"})
  void aUnifiedCodeIsGuardedByItsLastCharacter(String code) {
    assertThat(UnifiedCode.isShaped(code)).isTrue();
    assertThat(UnifiedCode.isGuarded(code)).isTrue();
    assertThat(UnifiedCode.province(code)).isEqualTo("35");
  }

  @Test
  void oneWrongCharacterShows() {
    assertThat(UnifiedCode.isGuarded("91350100M000100Y44")).isFalse();
    assertThat(UnifiedCode.isGuarded("91350100M000010Y43")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "330100400012345", "91350100M000100Y4", "91350100I000100Y43"})
  void whatIsNoUnifiedCodeIsNotShapedLikeOne(String code) {
    assertThat(UnifiedCode.isShaped(code)).isFalse();
  }
}
