package icp.domains.lookup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.domains.lookup.RegistryAnswer.Why;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks registries over RDAP (RFC 9082). */
@Startup
@ApplicationScoped
class RdapLookup implements RegistryLookup {
  private static final Logger LOG = Logger.getLogger(RdapLookup.class);
  private static final int DEEPEST = 64;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  private final Bootstrap bootstrap;
  private final RdapDocuments documents;
  private final Breakers breakers;

  @Inject
  RdapLookup(LookupConfig config, Vertx vertx, Clock clock) {
    this.bootstrap = Bootstrap.read(config.rdap().bootstrap());
    Duration patience = config.rdap().patience();
    HttpClient client = vertx.createHttpClient(options(patience));
    this.documents = new RdapDocuments(client, new AddressGate(bootstrap.hosts()), patience);
    this.breakers = new Breakers(clock);
  }

  RdapLookup(Bootstrap bootstrap, RdapDocuments documents, Breakers breakers) {
    this.bootstrap = bootstrap;
    this.documents = documents;
    this.breakers = breakers;
  }

  /** No connection is kept: the next one's address has to be judged anew. */
  static HttpClientOptions options(Duration patience) {
    return new HttpClientOptions()
        .setSsl(true)
        .setVerifyHost(true)
        .setKeepAlive(false)
        .setConnectTimeout((int) patience.toMillis());
  }

  @Override
  public RegistryAnswer ask(String name) {
    Optional<URI> server = bootstrap.server(name);
    if (server.isEmpty()) {
      return new RegistryAnswer.Untold(Why.NO_SERVER);
    }
    return breakers.admit(server.get().getRawAuthority())
        ? ask(server.get(), name)
        : new RegistryAnswer.Untold(Why.RESTING);
  }

  private RegistryAnswer ask(URI server, String name) {
    String host = server.getRawAuthority();
    try {
      RegistryFacts facts = read(documents.get(server.resolve("domain/" + name)), name);
      breakers.succeeded(host);
      return new RegistryAnswer.Told(facts);
    } catch (NoAnswerException e) {
      LOG.infof("No answer from %s: %s", host, e.why());
      breakers.failed(host);
      return new RegistryAnswer.Untold(e.why());
    }
  }

  private static RegistryFacts read(RdapDocuments.Reply reply, String name) {
    return switch (reply.status()) {
      case 200 -> RdapDomain.read(json(reply), name);
      case 404 -> RegistryFacts.UNREGISTERED;
      default -> throw new NoAnswerException(Why.DECLINED);
    };
  }

  private static JsonNode json(RdapDocuments.Reply reply) {
    if (reply.packed() || reply.type() == null || !reply.type().contains("json")) {
      throw new NoAnswerException(Why.UNREADABLE);
    }
    try {
      return JSON.readTree(reply.body());
    } catch (IOException e) {
      throw new NoAnswerException(Why.UNREADABLE);
    }
  }
}
