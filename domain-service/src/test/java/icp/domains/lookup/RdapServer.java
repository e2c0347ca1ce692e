package icp.domains.lookup;

import icp.platform.network.PublicHosts;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A registry of .com on the loopback, over HTTPS as {@code rdap.test}: it knows the names it was
 * told, or does whatever a test wants of it.
 */
public final class RdapServer implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String PASSWORD = "changeit";

  /** Made once: they cost more than all that is asked of a server in a test. */
  private static final PfxOptions KEYS =
      new PfxOptions().setValue(Buffer.buffer(keys())).setPassword(PASSWORD);

  private final Map<String, String> domains = new ConcurrentHashMap<>();
  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private volatile Consumer<HttpServerRequest> answer = this::answer;

  public RdapServer() {
    server =
        vertx.createHttpServer(new HttpServerOptions().setSsl(true).setPfxKeyCertOptions(KEYS));
    await(server.requestHandler(request -> answer.accept(request)).listen(0, "127.0.0.1"));
  }

  private static byte[] keys() {
    try {
      Path folder = Files.createTempDirectory("rdap");
      Path file = folder.resolve("keys.p12");
      String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
      Process made =
          new ProcessBuilder(
                  (tool
                          + " -genkeypair -alias rdap -keyalg RSA -dname CN=rdap.test -validity 2"
                          + " -ext SAN=dns:rdap.test -storetype PKCS12 -storepass "
                          + PASSWORD
                          + " -keystore "
                          + file)
                      .split(" "))
              .redirectErrorStream(true)
              .start();
      made.getInputStream().readAllBytes();
      if (made.waitFor() != 0) {
        throw new IllegalStateException("keytool made no keys");
      }
      byte[] keys = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Tells of a name that holds for long, with one status. */
  public void tell(String name, String status) {
    domains.put(
        name,
        """
        {"objectClassName": "domain", "ldhName": "%s", "status": ["%s"],
         "events": [{"eventAction": "expiration", "eventDate": "2199-12-31T16:00:00Z"}],
         "entities": [{"roles": ["abuse"]}, {"roles": ["registrar"], "vcardArray":
           ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "Registrar of Names"]]]}]}
        """
            .formatted(name.toUpperCase(Locale.ROOT), status));
  }

  void answer(Consumer<HttpServerRequest> how) {
    answer = how;
  }

  void answerWith(String type, String body) {
    answer(request -> request.response().putHeader("Content-Type", type).end(body));
  }

  private void answer(HttpServerRequest request) {
    String told = domains.get(request.path().replace("/v1/domain/", ""));
    if (told == null) {
      request.response().setStatusCode(404).end();
    } else {
      request.response().putHeader("Content-Type", "application/rdap+json").end(told);
    }
  }

  String authority() {
    return "rdap.test:" + server.actualPort();
  }

  /** The loopback is open to tests alone: what production opens has a test of its own. */
  RegistryLookup lookup(Clock clock) {
    AddressGate gate = gate(authority());
    return lookup(gate, authority(), clock);
  }

  static AddressGate gate(String... hosts) {
    PublicHosts.Names loopback = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
    return new AddressGate(
        Set.of(hosts), new PublicHosts(loopback, InetAddress::isLoopbackAddress));
  }

  RegistryLookup lookup(AddressGate gate, String authority, Clock clock) {
    HttpClient client =
        vertx.createHttpClient(RdapLookup.options(PATIENCE).setPfxTrustOptions(KEYS));
    RdapDocuments documents = new RdapDocuments(client, gate, PATIENCE);
    return new RdapLookup(bootstrap(authority), documents, new Breakers(clock));
  }

  private static Bootstrap bootstrap(String authority) {
    try {
      Path file = Files.createTempFile("bootstrap", ".json");
      Files.writeString(file, "{\"services\": [[[\"com\"], [\"https://" + authority + "/v1/\"]]]}");
      Bootstrap bootstrap = Bootstrap.read(Optional.of(file));
      Files.delete(file);
      return bootstrap;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(Future<?> coming) {
    coming.toCompletionStage().toCompletableFuture().join();
  }

  @Override
  public void close() {
    await(vertx.close());
  }
}
