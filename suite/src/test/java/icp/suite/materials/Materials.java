package icp.suite.materials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The CycloneDX bill of materials that every build writes into target/bom.json. */
final class Materials {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String OURS = "icp";

  private Materials() {}

  /**
   * One thing that somebody else made.
   *
   * @param group and name, as Maven has them
   * @param sha256 of its file, in hex
   * @param licences of which whoever uses it may choose one: an SPDX identifier, or a name where
   *     its maker wrote none of these
   */
  record Material(String group, String name, String version, String sha256, List<String> licences) {

    String title() {
      return group + ":" + name;
    }

    /** The name of its file beside a service. */
    String file() {
      return group + "." + name + "-" + version + ".jar";
    }
  }

  static List<Material> ofTheBuild() throws IOException {
    JsonNode bom = new ObjectMapper().readTree(ROOT.resolve("target/bom.json").toFile());
    return stream(bom.path("components"))
        .map(Materials::material)
        .filter(it -> !it.group().equals(OURS))
        .toList();
  }

  static Material material(JsonNode component) {
    return new Material(
        component.path("group").asText(),
        component.path("name").asText(),
        component.path("version").asText(),
        stream(component.path("hashes"))
            .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
            .map(hash -> hash.path("content").asText())
            .findFirst()
            .orElse(""),
        stream(component.path("licenses")).map(Materials::licence).toList());
  }

  private static String licence(JsonNode choice) {
    JsonNode licence = choice.path("license");
    String name = choice.path("expression").asText(licence.path("id").asText());
    return name.isEmpty() ? licence.path("name").asText() : name;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
