package icp.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Chooses ports on the loopback interface, each once. */
final class Ports {

  /** Below the range from which Linux takes the local ports of outgoing connections. */
  private static final int LOWEST = 15_000;

  private static final int HIGHEST = 32_000;
  private static final int CONNECT_MILLIS = 1_000;

  private final Set<Integer> chosen = new HashSet<>();

  /** The preferred one when it is free, otherwise any; 0 prefers none. */
  int choose(int preferred) {
    int port = preferred != 0 && isFree(preferred) ? preferred : any();
    chosen.add(port);
    return port;
  }

  private int any() {
    return ThreadLocalRandom.current()
        .ints(1_000, LOWEST, HIGHEST)
        .filter(this::isFree)
        .findFirst()
        .orElseThrow(() -> new SuiteException("No TCP port is free on 127.0.0.1."));
  }

  private boolean isFree(int port) {
    if (chosen.contains(port)) {
      return false;
    }
    try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  static boolean accepts(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
