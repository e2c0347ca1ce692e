package icp.domains.registration;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
  @ParameterizedTest
  @CsvSource({"330102199003070015, ****0015", "12345678, ****5678", "1234567, ****", "1, ****"})
  void showsTheLastFourOfALongNumberAlone(String number, String masked) {
    assertThat(RegistrationView.masked(number)).isEqualTo(masked);
  }

  @Test
  void aPersonsNameIsHiddenFromWhoeverDidNotTellItAndACompanysIsNot() {
    Holder person = new Holder("𠮷田", EntityKind.INDIVIDUAL, null, "330102199003070015");
    Holder company = new Holder("云杉公司", EntityKind.ORGANISATION, null, "91330106MA2CFT0X1K");

    assertThat(person.hidden().name()).isEqualTo("𠮷**");
    assertThat(company.hidden()).isSameAs(company);
  }
}
