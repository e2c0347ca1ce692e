package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.domains.lookup.Resolution;
import icp.regulations.Known;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderRangesTest {
  private final ProviderRanges ranges =
      new ProviderRanges(given("203.0.113.128/25", "2001:db8::/33"));

  @ParameterizedTest
  @CsvSource({
    "203.0.113.128, PROVIDER",
    "203.0.113.255, PROVIDER",
    "203.0.113.127, ELSEWHERE",
    "2001:db8:7fff::1, PROVIDER",
    "2001:db8:8000::1, ELSEWHERE",
    "203.0.113.200;203.0.113.201, PROVIDER",
    "fe80::1%eth0, ELSEWHERE",
    "999.0.113.200, ELSEWHERE",
    "203.0.113.200;198.51.100.1, ELSEWHERE",
  })
  void tellWhereANamePoints(String addresses, Pointing where) {
    assertThat(ranges.pointing(seen(Known.YES, addresses.split(";")))).contains(where);
  }

  @Test
  void tellNothingWhereTheDnsToldNothing() {
    assertThat(ranges.pointing(seen(Known.UNKNOWN))).isEmpty();
    assertThat(ranges.pointing(seen(Known.NO))).contains(Pointing.NOWHERE);
  }

  @Test
  void knowNoProviderWhereNoneIsGiven() {
    ProviderRanges none = new ProviderRanges(Optional::empty);

    assertThat(none.pointing(seen(Known.YES, "203.0.113.200"))).contains(Pointing.ELSEWHERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "203.0.113.0",
        "203.0.113.0/33",
        "999.0.113.0/24",
        "example.cn/24",
        "203.0.113/24",
        "::/x"
      })
  void stopAtABadRange(String bad) {
    assertThatThrownBy(() -> new ProviderRanges(given(bad)))
        .hasMessageStartingWith("beian.provider.ranges must be");
  }

  private static ProviderConfig given(String... ranges) {
    return () -> Optional.of(List.of(ranges));
  }

  private static Resolution seen(Known resolves, String... addresses) {
    return new Resolution(resolves, Set.copyOf(Arrays.asList(addresses)), Instant.EPOCH);
  }
}
