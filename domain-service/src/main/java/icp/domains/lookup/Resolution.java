package icp.domains.lookup;

import icp.regulations.Known;
import java.time.Instant;
import java.util.Set;

/**
 * What the DNS was last seen to say of a name.
 *
 * @param resolves whether it, or www below it, has an address
 * @param addresses IPv4 and IPv6 addresses as text
 * @param at when it was looked up
 */
public record Resolution(Known resolves, Set<String> addresses, Instant at) {
  public Resolution {
    addresses = Set.copyOf(addresses);
  }
}
