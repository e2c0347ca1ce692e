package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactPointersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "/province", "/website", "/website/name", "/documents/BUSINESS_LICENCE"})
  void leadSomewhere(String pointer) {
    assertThat(FactPointers.leadSomewhere(pointer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "province",
        "/",
        "/provinces",
        "/website/",
        "/website/name/x",
        "/documents",
        "/documents/x"
      })
  void leadNowhere(String pointer) {
    assertThat(FactPointers.leadSomewhere(pointer)).isFalse();
  }
}
