package icp.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds TCP ports on the loopback interface. */
final class Ports {

  /**
   * Below the range from which Linux picks the local ports of outgoing connections (32768 and up).
   * A port from that range could be taken by any client while the server is down, and a client that
   * retries it could even connect to itself.
   */
  private static final int LOWEST = 15_000;

  private static final int HIGHEST = 32_000;
  private static final int CONNECT_MILLIS = 1_000;

  private Ports() {}

  static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, loopback())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  static int anyFree() {
    return ThreadLocalRandom.current()
        .ints(1_000, LOWEST, HIGHEST)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new EmbeddedServersException("No TCP port is free on 127.0.0.1."));
  }

  static boolean accepts(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(loopback(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    } catch (IOException impossible) {
      throw new AssertionError("Four bytes are an address.", impossible);
    }
  }
}
