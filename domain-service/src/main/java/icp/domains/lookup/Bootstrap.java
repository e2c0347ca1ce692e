package icp.domains.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which server tells of which suffix, by a file in the form of RFC 9224. */
final class Bootstrap {
  private final Map<String, URI> servers = new HashMap<>();

  private Bootstrap(JsonNode file) {
    JsonNode services = file.path("services");
    require(services.isArray() && !services.isEmpty(), "it has no list `services`");
    services.forEach(this::add);
  }

  /**
   * @param mounted in place of the file that comes with the service
   * @throws IllegalStateException with the reason, if the file cannot be used
   */
  static Bootstrap read(Optional<Path> mounted) {
    try (InputStream file =
        mounted.isPresent()
            ? Files.newInputStream(mounted.get())
            : Bootstrap.class.getResourceAsStream("/rdap-bootstrap.json")) {
      return new Bootstrap(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw bad("it cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private void add(JsonNode service) {
    JsonNode suffixes = service.path(0);
    JsonNode addresses = service.path(1);
    require(suffixes.isArray() && addresses.isArray(), "a service is a list of two lists");
    for (JsonNode address : addresses) {
      URI server = parsed(address.asText());
      if ("https".equals(server.getScheme())) {
        suffixes.forEach(
            suffix -> servers.putIfAbsent(suffix.asText().toLowerCase(Locale.ROOT), server));
      }
    }
  }

  private static URI parsed(String written) {
    try {
      URI server = new URI(written);
      require(server.getHost() != null, "no address of a server: " + written);
      require(written.endsWith("/"), "an address of a server ends with a slash: " + written);
      return server;
    } catch (URISyntaxException e) {
      throw bad("no address of a server: " + written);
    }
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw bad(reason);
    }
  }

  private static IllegalStateException bad(String reason) {
    return new IllegalStateException(
        "The RDAP bootstrap file is not as RFC 9224 has it: " + reason);
  }

  /** The server of the longest suffix that is known. */
  Optional<URI> server(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      URI server = servers.get(name.substring(dot + 1));
      if (server != null) {
        return Optional.of(server);
      }
    }
    return Optional.empty();
  }

  Set<String> hosts() {
    return servers.values().stream().map(URI::getRawAuthority).collect(Collectors.toSet());
  }
}
