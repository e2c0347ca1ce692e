package icp.domains.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.regulations.Known;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xbill.DNS.Rcode;

class DnsNameResolverTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

  private final DnsServer server = new DnsServer();
  private final DnsNameResolver resolver = new DnsNameResolver(server.config(), CLOCK);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void addressesOfBothFamiliesOfTheNameAndOfWwwAreSeen() {
    server.tell("a.cn", "A", "203.0.113.7");
    server.tell("www.a.cn", "AAAA", "2001:db8::7");

    assertThat(resolver.ask("a.cn"))
        .hasValueSatisfying(
            seen -> {
              assertThat(seen.resolves()).isEqualTo(Known.YES);
              assertThat(seen.addresses())
                  .containsExactlyInAnyOrder("203.0.113.7", "2001:db8:0:0:0:0:0:7");
              assertThat(seen.at()).isEqualTo(CLOCK.instant());
            });
  }

  @Test
  void aliasesAreFollowed() {
    server.tell("www.a.cn", "CNAME", "cdn.example.");
    server.tell("cdn.example", "A", "198.51.100.9");

    assertThat(resolver.ask("a.cn").orElseThrow().addresses()).containsExactly("198.51.100.9");
  }

  @Test
  void anAliasThatEndsAtItselfEnds() {
    server.tell("a.cn", "CNAME", "a.cn.");

    assertThat(resolver.ask("a.cn")).isEmpty();
  }

  @Test
  void aNameThatDoesNotExistPointsNowhere() {
    assertThat(resolver.ask("a.cn"))
        .hasValueSatisfying(seen -> assertThat(seen.resolves()).isEqualTo(Known.NO));
  }

  @Test
  void aNameWithOtherRecordsAlonePointsNowhere() {
    server.tell("a.cn", "TXT", "words");

    assertThat(resolver.ask("a.cn"))
        .hasValueSatisfying(seen -> assertThat(seen.resolves()).isEqualTo(Known.NO));
  }

  @Test
  void aServerThatFailsSaysNothing() {
    server.refuseTheRest(Rcode.SERVFAIL);
    assertThat(resolver.ask("a.cn")).isEmpty();

    server.refuseTheRest(Rcode.REFUSED);
    assertThat(resolver.ask("a.cn")).isEmpty();
  }

  @Test
  @Timeout(30)
  void aServerThatIsSilentIsNotWaitedForLong() {
    server.fallSilent();

    assertThat(resolver.ask("a.cn")).isEmpty();
  }

  @Test
  void theLongestNameHasNoWwwAndIsAskedAllTheSame() {
    String longest = "a.".repeat(126) + "a";

    assertThat(resolver.ask(longest))
        .hasValueSatisfying(seen -> assertThat(seen.resolves()).isEqualTo(Known.NO));
  }

  @Test
  void aServerThatIsNoAddressStopsTheStart() {
    for (String bad : List.of("dns.example", "", "203.0.113.53:x", "203.0.113.53:70000")) {
      assertThatThrownBy(() -> new DnsNameResolver(Settings.asking(bad), CLOCK))
          .as(bad)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("beian.lookup.dns.servers");
    }
  }
}
