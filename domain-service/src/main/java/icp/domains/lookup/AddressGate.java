package icp.domains.lookup;

import icp.domains.lookup.RegistryAnswer.Why;
import icp.platform.network.PublicHosts;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Every request passes here, and every redirect again. The address that is let through is the one
 * that is connected to.
 *
 * @param hosts hosts, with a port where it is not 443, that may be asked
 * @param addresses how hosts become addresses, and which of them may be connected to
 */
record AddressGate(Set<String> hosts, PublicHosts addresses) {
  AddressGate(Set<String> hosts) {
    this(hosts, PublicHosts.ofTheInternet());
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
      return addresses.address(address.getHost());
    } catch (PublicHosts.ClosedException e) {
      throw new NoAnswerException(Why.PRIVATE_ADDRESS);
    } catch (UnknownHostException e) {
      throw new NoAnswerException(Why.UNREACHABLE);
    }
  }
}
