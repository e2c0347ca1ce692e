package icp.platform.network;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Requests that go to an address that was judged, whatever the host's name means by then. */
public final class PinnedRequests {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private PinnedRequests() {}

  /**
   * Connects to the address; over HTTPS the certificate must be the host's all the same. Follows no
   * redirect.
   *
   * @param address whose host is a name or an address literal
   */
  public static RequestOptions to(URI address, InetAddress to) {
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() >= 0 ? address.getPort() : secure ? HTTPS : HTTP;
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return new RequestOptions()
        .setSsl(secure)
        .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(to, port)))
        .setHost(address.getHost())
        .setPort(port)
        .setURI(path + query)
        .setFollowRedirects(false);
  }
}
