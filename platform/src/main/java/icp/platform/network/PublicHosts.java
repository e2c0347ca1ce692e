package icp.platform.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * What stands between a name that a stranger chose and a connection. The address that is let
 * through is the one that is to be connected to ({@link PinnedRequests}): a name that leads
 * elsewhere the next moment gains nothing.
 *
 * @param names how hosts become addresses
 * @param open which addresses may be connected to
 */
public record PublicHosts(Names names, Predicate<InetAddress> open) {
  /** Resolves a host. */
  public interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** Not all addresses of a host may be connected to, so none is. */
  public static final class ClosedException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The machine's resolver, and the addresses of the public internet alone. */
  public static PublicHosts ofTheInternet() {
    return new PublicHosts(InetAddress::getAllByName, PublicAddresses::hold);
  }

  /**
   * The address to connect to; asks the resolver once, and waits for it.
   *
   * @throws UnknownHostException if the host has no address
   * @throws ClosedException if any of its addresses may not be connected to
   */
  public InetAddress address(String host) throws UnknownHostException, ClosedException {
    InetAddress[] all = names.of(host);
    if (all.length == 0) {
      throw new UnknownHostException();
    }
    if (!Arrays.stream(all).allMatch(open)) {
      throw new ClosedException();
    }
    return all[0];
  }
}
