package icp.domains.lookup;

import icp.domains.lookup.RegistryAnswer.Why;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every request passes here, and every redirect again. The address that is let through is the one
 * that is connected to: a name that leads elsewhere the next moment gains nothing.
 *
 * @param hosts hosts, with a port where it is not 443, that may be asked
 * @param names how hosts become addresses
 * @param open which addresses may be connected to
 */
record AddressGate(Set<String> hosts, Names names, Predicate<InetAddress> open) {
  /** Resolves a host. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  AddressGate(Set<String> hosts) {
    this(hosts, InetAddress::getAllByName, PublicAddresses::hold);
  }

  /**
   * @throws NoAnswerException if nothing may be asked there
   */
  InetAddress admit(URI address) {
    // The authority as a whole: one with user information is on no list.
    if (!"https".equals(address.getScheme()) || !hosts.contains(address.getRawAuthority())) {
      throw new NoAnswerException(Why.SENT_ELSEWHERE);
    }
    try {
      InetAddress[] all = names.of(address.getHost());
      if (!Arrays.stream(all).allMatch(open)) {
        throw new NoAnswerException(Why.PRIVATE_ADDRESS);
      }
      return all[0];
    } catch (UnknownHostException e) {
      throw new NoAnswerException(Why.UNREACHABLE);
    }
  }
}
