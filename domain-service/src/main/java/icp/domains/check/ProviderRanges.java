package icp.domains.check;

import icp.domains.lookup.Resolution;
import icp.platform.network.AddressRange;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The provider's addresses in mainland China. Read at start: a bad range stops the service. */
@Singleton
@Startup
class ProviderRanges {
  private final List<AddressRange> ranges;

  ProviderRanges(ProviderConfig config) {
    try {
      ranges = config.ranges().orElse(List.of()).stream().map(AddressRange::of).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "beian.provider.ranges must be ranges such as 203.0.113.0/24", e);
    }
  }

  /** Where a name points; empty where the DNS did not say whether it points anywhere. */
  Optional<Pointing> pointing(Resolution seen) {
    return switch (seen.resolves()) {
      case NO -> Optional.of(Pointing.NOWHERE);
      case YES -> Optional.of(holdAll(seen.addresses()) ? Pointing.PROVIDER : Pointing.ELSEWHERE);
      case UNKNOWN -> Optional.empty();
    };
  }

  private boolean holdAll(Set<String> addresses) {
    return !addresses.isEmpty() && addresses.stream().allMatch(this::hold);
  }

  /** What cannot be read, such as a link-local address with its zone, is not the provider's. */
  private boolean hold(String address) {
    try {
      InetAddress seen = AddressRange.address(address);
      return ranges.stream().anyMatch(range -> range.contains(seen));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
