package icp.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNatureTest {
  @ParameterizedTest
  @CsvSource({
    "UNIFIED_CREDIT_CODE_CERTIFICATE, 11330000002482030M, GOVERNMENT",
    "PUBLIC_INSTITUTION_CERTIFICATE, 12330000470008480A, PUBLIC_INSTITUTION",
    "UNIFIED_CREDIT_CODE_CERTIFICATE, 12330000470008480A, PUBLIC_INSTITUTION",
    "SOCIAL_ORGANISATION_CERTIFICATE, 51330000501882347L, SOCIAL_ORGANISATION",
    "UNIFIED_CREDIT_CODE_CERTIFICATE, 13330000501882347L, SOCIAL_ORGANISATION",
    "BUSINESS_LICENCE, ' 91330106MA2CFA1C1X ', ENTERPRISE",
    "BUSINESS_LICENCE, 330106000123456, OTHER",
    "UNIFIED_CREDIT_CODE_CERTIFICATE, 31330000MD01234567, OTHER",
    "BUSINESS_LICENCE, , OTHER",
  })
  void isToldByTheCertificate(CertificateType type, String number, UnitNature nature) {
    assertThat(UnitNature.of(type, number)).isEqualTo(nature);
  }
}
