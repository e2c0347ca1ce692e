package icp.platform.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, by IANA's registries of special-purpose
 * addresses (RFC 6890). Of IPv6, what is not global unicast is closed altogether, which shuts out
 * every form that carries an IPv4 address inside.
 */
public final class PublicAddresses {
  private static final List<AddressRange> CLOSED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20")
          .map(AddressRange::of)
          .toList();

  private static final AddressRange GLOBAL = AddressRange.of("2000::/3");

  private PublicAddresses() {}

  /** Whether it is one of the public internet. */
  public static boolean hold(InetAddress address) {
    return (address instanceof Inet4Address || GLOBAL.contains(address))
        && CLOSED.stream().noneMatch(range -> range.contains(address));
  }
}
