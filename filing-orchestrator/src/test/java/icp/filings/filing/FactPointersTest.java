package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactPointersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/province",
        "/websites",
        "/websites/2",
        "/websites/20/preApprovals/0",
        "/documents/BUSINESS_LICENCE"
      })
  void leadSomewhere(String pointer) {
    assertThat(FactPointers.leadSomewhere(pointer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "province",
        "/",
        "/provinces",
        "/websites/x/name",
        "/websites/21",
        "/website/name",
        "/websites/2/name/x",
        "/documents",
        "/documents/x"
      })
  void leadNowhere(String pointer) {
    assertThat(FactPointers.leadSomewhere(pointer)).isFalse();
  }
}
