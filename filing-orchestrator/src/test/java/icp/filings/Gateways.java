package icp.filings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the service where the gateways to phones and administrations will be. */
public class Gateways implements QuarkusTestResourceLifecycleManager {
  public static final String SECRET = "a-secret-of-the-tests-32-characters";

  private static final String PORT = "icp.filings.gateway.port";

  /** The port at which a test may start one; quiet until then. */
  public static int port() {
    return Integer.getInteger(PORT);
  }

  @Override
  public Map<String, String> start() {
    System.setProperty(PORT, "" + free());
    String address = "http://127.0.0.1:" + port();
    return Map.of(
        "beian.administration.address",
        address + "/orders",
        "beian.administration.secret",
        SECRET,
        "beian.administration.token",
        "a-token",
        "beian.administration.patience",
        "2s",
        "beian.sms.address",
        address + "/sms",
        "beian.sms.patience",
        "2s");
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The gateways are the tests' own.
  }
}
