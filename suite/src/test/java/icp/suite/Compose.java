package icp.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The services of docker-compose.yml, with its anchors and merges resolved. */
final class Compose {

  private final JsonNode services;
  private final JsonNode secrets;

  private Compose(JsonNode file) {
    this.services = file.path("services");
    this.secrets = file.path("secrets");
  }

  static Compose read(Path file) throws IOException {
    // SnakeYAML's own tree resolves anchors and merge keys; Jackson alone does not.
    Object tree = new Yaml().load(Files.readString(file));
    return new Compose(new YAMLMapper().valueToTree(tree));
  }

  Map<String, JsonNode> services() {
    var all = new TreeMap<String, JsonNode>();
    services.properties().forEach(it -> all.put(it.getKey(), it.getValue()));
    return all;
  }

  /** Variable and value, as the file has them. */
  Map<String, String> environment(String service) {
    var all = new TreeMap<String, String>();
    services
        .path(service)
        .path("environment")
        .properties()
        .forEach(it -> all.put(it.getKey(), it.getValue().asText()));
    return all;
  }

  /** The variable whose value a service finds in a file of its own. */
  String secret(String name) {
    return secrets.path(name).path("environment").asText();
  }
}
