package icp.domains.lookup;

import com.google.common.net.HostAndPort;
import icp.platform.network.AddressRange;
import icp.regulations.Known;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/**
 * Asks for addresses of both families; aliases (CNAME) are followed. What the DNS answers is kept
 * and compared, and never connected to.
 */
@Startup
@ApplicationScoped
class DnsNameResolver implements NameResolver {
  private static final int PORT = 53;

  private final LookupSession session;
  private final Duration patience;
  private final Clock clock;

  DnsNameResolver(LookupConfig config, Clock clock) {
    this.patience = config.dns().patience();
    this.session = LookupSession.builder().resolver(resolver(config.dns())).build();
    this.clock = clock;
  }

  private static Resolver resolver(LookupConfig.Dns config) {
    try {
      Resolver resolver =
          config.servers().isEmpty()
              ? new ExtendedResolver()
              : new ExtendedResolver(
                  config.servers().get().stream().map(DnsNameResolver::server).toList());
      resolver.setTimeout(config.patience());
      return resolver;
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "beian.lookup.dns.servers must be addresses such as 203.0.113.53", e);
    }
  }

  private static Resolver server(String written) {
    HostAndPort server = HostAndPort.fromString(written.strip()).withDefaultPort(PORT);
    return new SimpleResolver(
        new InetSocketAddress(AddressRange.address(server.getHost()), server.getPort()));
  }

  @Override
  public Optional<Resolution> ask(String name) {
    List<CompletableFuture<Optional<Set<String>>>> asked =
        Stream.of(name, "www." + name)
            .flatMap(host -> Stream.of(ask(host, Type.A), ask(host, Type.AAAA)))
            .toList();
    List<Optional<Set<String>>> told = asked.stream().map(CompletableFuture::join).toList();
    Set<String> addresses =
        told.stream().flatMap(Optional::stream).flatMap(Set::stream).collect(Collectors.toSet());
    if (addresses.isEmpty() && told.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    Known resolves = addresses.isEmpty() ? Known.NO : Known.YES;
    return Optional.of(new Resolution(resolves, addresses, clock.instant()));
  }

  /** Empty where there is no answer; an empty set is the answer that there are none. */
  private CompletableFuture<Optional<Set<String>>> ask(String host, int type) {
    try {
      return session
          .lookupAsync(Name.fromString(host, Name.root), type)
          .toCompletableFuture()
          .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
          .handle(DnsNameResolver::read);
    } catch (TextParseException e) {
      // A name too long to have www below it.
      return CompletableFuture.completedFuture(Optional.of(Set.of()));
    }
  }

  private static Optional<Set<String>> read(LookupResult result, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof NoSuchDomainException || cause instanceof NoSuchRRSetException) {
      return Optional.of(Set.of());
    }
    return Optional.ofNullable(result)
        .map(LookupResult::getRecords)
        .map(records -> records.stream().map(DnsNameResolver::address).collect(Collectors.toSet()));
  }

  private static String address(Record record) {
    return record instanceof ARecord four
        ? four.getAddress().getHostAddress()
        : ((AAAARecord) record).getAddress().getHostAddress();
  }
}
