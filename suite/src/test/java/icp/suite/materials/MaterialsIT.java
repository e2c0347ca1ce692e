package icp.suite.materials;

import static org.assertj.core.api.Assertions.assertThat;

import icp.suite.materials.Materials.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bill of materials is there, and says what is shipped. */
class MaterialsIT {
  /** Quarkus takes what it replaces out of this one; its file is another then, not its version. */
  private static final String TRIMMED = "io.opentelemetry:opentelemetry-exporter-otlp";

  private static final Path PAGE = Materials.ROOT.resolve("docs/licences.md");

  private static List<Material> materials;

  @BeforeAll
  static void read() throws IOException {
    materials = Materials.ofTheBuild();
  }

  @Test
  void everythingHasAVersionAndAHash() {
    assertThat(materials)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            it -> {
              assertThat(it.version()).as(it.title()).isNotBlank();
              assertThat(it.sha256()).as(it.title()).matches("[0-9a-f]{64}");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contracts",
        "embedded",
        "platform",
        "regulations",
        "domain-service",
        "instance-service",
        "document-service",
        "filing-orchestrator",
        "suite"
      })
  void whatAPomNamesIsListed(String module) throws Exception {
    Set<String> missing = named(Materials.ROOT.resolve(module).resolve("pom.xml"));

    materials.stream().map(Material::title).forEach(missing::remove);

    assertThat(missing).isEmpty();
  }

  /** Byte for byte: a jar that came by another way than Maven's would be missing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "domain-service/target/quarkus-app/lib",
        "instance-service/target/quarkus-app/lib",
        "document-service/target/quarkus-app/lib",
        "filing-orchestrator/target/quarkus-app/lib",
        "suite/target/lib"
      })
  void everyJarThatIsShippedIsListed(String folder) throws Exception {
    var listed = materials.stream().map(Material::sha256).collect(Collectors.toSet());
    var trimmed = materials.stream().filter(it -> it.title().equals(TRIMMED)).findFirst();
    var missing = new TreeSet<String>();
    for (Path jar : foreignJars(Materials.ROOT.resolve(folder))) {
      if (!listed.contains(sha256(jar))) {
        missing.add(jar.getFileName().toString());
      }
    }
    missing.remove(trimmed.map(it -> it.file()).orElse(""));

    assertThat(missing).isEmpty();
  }

  @Test
  void everyLicenceIsAllowed() {
    assertThat(Licences.refused(materials)).isEmpty();
  }

  @Test
  void thePageListsThemAll() throws IOException {
    String page = Licences.page(materials);
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  private static List<Path> foreignJars(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var jars =
          files
              .filter(it -> it.toString().endsWith(".jar"))
              .filter(it -> !it.getFileName().toString().endsWith("-1.0-SNAPSHOT.jar"))
              .toList();
      assertThat(jars).hasSizeGreaterThan(10);
      return jars;
    }
  }

  /** The direct dependencies that are not for tests alone and not the suite's own. */
  private static Set<String> named(Path pom) throws Exception {
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    var dependencies = document.getElementsByTagName("dependency");
    var named = new TreeSet<String>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      String group = text(dependency, "groupId");
      if (!group.equals("icp") && !text(dependency, "scope").equals("test")) {
        named.add(group + ":" + text(dependency, "artifactId"));
      }
    }
    return named;
  }

  private static String text(Element parent, String name) {
    for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
      if (it.getNodeName().equals(name)) {
        return it.getTextContent().strip();
      }
    }
    return "";
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
