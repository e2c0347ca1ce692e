package icp.domains.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
  @ParameterizedTest
  @CsvSource({"330102199003070015, ****0015", "12345678, ****5678", "1234567, ****", "1, ****"})
  void showsTheLastFourOfALongNumberAlone(String number, String masked) {
    assertThat(RegistrationView.masked(number)).isEqualTo(masked);
  }
}
