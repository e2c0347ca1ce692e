package icp.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {
  private static PublicHosts leadingTo(String... addresses) {
    return new PublicHosts(
        host -> Stream.of(addresses).map(AddressRange::address).toArray(InetAddress[]::new),
        PublicAddresses::hold);
  }

  @Test
  void aHostOfThePublicInternetIsLetThrough() throws Exception {
    assertThat(leadingTo("1.1.1.1", "2606:4700::1111").address("a.test"))
        .isEqualTo(AddressRange.address("1.1.1.1"));
  }

  @Test
  void oneClosedAddressClosesAll() {
    assertThatThrownBy(() -> leadingTo("1.1.1.1", "10.0.0.1").address("a.test"))
        .isInstanceOf(PublicHosts.ClosedException.class);
  }

  @Test
  void aHostWithoutAddressIsUnknown() {
    assertThatThrownBy(() -> leadingTo().address("a.test"))
        .isInstanceOf(UnknownHostException.class);
  }

  /** Every way of writing an address of this machine or this network, to the real resolver. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "127.1",
        "2130706433",
        "0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[64:ff9b::7f00:1]",
        "169.254.169.254",
        "[fd00:ec2::254]",
        "100.100.100.200",
        "10.0.0.1",
        "192.168.0.1",
        "172.16.0.1",
        "100.64.0.1",
        "224.0.0.1",
        "[ff02::1]",
        "[fe80::1]"
      })
  void noSpellingOfAPrivateAddressIsLetThrough(String host) {
    assertThatThrownBy(() -> PublicHosts.ofTheInternet().address(host))
        .isInstanceOfAny(PublicHosts.ClosedException.class, UnknownHostException.class);
  }
}
