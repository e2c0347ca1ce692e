package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  private final Ports ports = new Ports();

  @Test
  void takesThePreferredOneWhenItIsFree() {
    int free = ports.choose(0);

    assertThat(new Ports().choose(free)).isEqualTo(free);
  }

  @Test
  void takesAnotherWhenSomeoneHasIt() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(ports.choose(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void givesNoPortTwice() {
    int first = ports.choose(0);

    assertThat(ports.choose(first)).isNotEqualTo(first);
  }
}
