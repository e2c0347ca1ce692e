package icp.documents.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintKeyTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "0011", "not hexadecimal at all"})
  void aBadKeyIsRefusedByNameAndWithoutQuotingIt(String key) {
    assertThatThrownBy(() -> FingerprintKey.fingerprinter(() -> key))
        .hasMessage("beian.fingerprint.key must be 64 or more hex digits")
        .hasNoCause();
  }
}
