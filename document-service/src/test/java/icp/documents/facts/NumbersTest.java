package icp.documents.facts;

import static org.assertj.core.api.Assertions.assertThat;

import icp.regulations.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that were made up, with the check characters that they would have. */
class NumbersTest {
  private final Numbers numbers = new Numbers(LocalDate.of(2026, 11, 26));

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_IDENTITY, 330106199003070014",
    "RESIDENT_IDENTITY, 110101199003070011",
    "RESIDENT_IDENTITY, 11010519491231002x",
    "HK_MACAO_RESIDENCE, 810000199003070015",
    "HK_MACAO_RESIDENCE, 820000198501010020",
    "TAIWAN_RESIDENCE, 830000199003070019",
    "HK_MACAO_TRAVEL, H12345678",
    "HK_MACAO_TRAVEL, m1234567801",
    "TAIWAN_TRAVEL, 12345678",
    "PASSPORT, E12345678",
    "PASSPORT, 12345",
    "CREDIT_CODE, 91330106MA2DEM0091",
    "CREDIT_CODE, 11330000002482001j",
    "ORGANISATION_CODE, MA2DEM009",
    "ORGANISATION_CODE, MA2DEM00-9",
    "UNIT_NUMBER, 军字第0001号"
  })
  void aNumberAsItShouldBeIsFine(NumberFormat format, String number) {
    assertThat(numbers.faults(format, number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_IDENTITY, 33010619900307001, MALFORMED",
    "RESIDENT_IDENTITY, X30106199003070014, MALFORMED",
    "RESIDENT_IDENTITY, 330106199003070015, CHECK_CHARACTER",
    "RESIDENT_IDENTITY, 330106199002300017, BIRTH_DATE",
    "RESIDENT_IDENTITY, 330106209903070016, BIRTH_DATE",
    "RESIDENT_IDENTITY, 990106199003070017, DIVISION",
    "RESIDENT_IDENTITY, 810000199003070015, DIVISION",
    "RESIDENT_IDENTITY, 990106199002300012, DIVISION BIRTH_DATE CHECK_CHARACTER",
    "HK_MACAO_RESIDENCE, 830000199003070019, DIVISION",
    "TAIWAN_RESIDENCE, 810000199003070015, DIVISION",
    "HK_MACAO_TRAVEL, A12345678, MALFORMED",
    "HK_MACAO_TRAVEL, H123456789, MALFORMED",
    "TAIWAN_TRAVEL, 1234567, MALFORMED",
    "PASSPORT, E-12345678, MALFORMED",
    "PASSPORT, 1234, MALFORMED",
    "CREDIT_CODE, 91330106MA2DEM0092, CODE_CHECK_CHARACTER",
    "CREDIT_CODE, 91330106MA2DEM009, MALFORMED",
    "CREDIT_CODE, 9133010OMA2DEM0091, MALFORMED",
    "ORGANISATION_CODE, MA2DEM00X, CODE_CHECK_CHARACTER",
    "ORGANISATION_CODE, MA2DEM0, MALFORMED"
  })
  void everythingThatIsWrongIsTold(NumberFormat format, String number, String faults) {
    assertThat(numbers.faults(format, number)).isEqualTo(faults(faults));
  }

  private static Set<NumberFault> faults(String names) {
    return Arrays.stream(names.split(" ")).map(NumberFault::valueOf).collect(Collectors.toSet());
  }
}
