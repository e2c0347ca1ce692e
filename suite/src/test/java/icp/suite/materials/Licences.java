package icp.suite.materials;

import icp.suite.materials.Materials.Material;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Under which licences the suite takes what others made, and the page that lists them. */
final class Licences {

  /** Permissive ones, and those whose duties end at the file that they cover. */
  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "MIT",
          "MIT-0",
          "Unicode-3.0");

  /** What makers wrote in words of their own, read and found to be one of the same kind. */
  private static final Set<String> READ =
      Set.of("Bouncy Castle Licence", "Go License", "Public Domain");

  /** Machine code that comes with a library of the same maker: which, the building machine says. */
  private static final String OF_A_MACHINE = "native-";

  private static final String HEAD =
      """
      # Licences

      Under which licence each library is taken that a build puts into a service or into `./beian`. Written by
      `MaterialsIT` from the bill of materials (`target/bom.json`, which every `mvn package` writes);
      `-Ddocs.update=true` writes it anew. A library under a licence that `Licences` does not allow fails the build.
      Fonts and the weights of the face engine are not libraries: their notices lie beside them.
      """;

  private Licences() {}

  /** Those that none of the allowed licences opens, with what they say of themselves. */
  static List<String> refused(List<Material> materials) {
    return materials.stream()
        .filter(it -> chosen(it).isEmpty())
        .map(it -> it.title() + " " + it.licences())
        .toList();
  }

  static String page(List<Material> materials) {
    var byLicence = new TreeMap<String, Set<String>>();
    for (Material material : materials) {
      if (material.name().startsWith(OF_A_MACHINE)) {
        continue;
      }
      byLicence
          .computeIfAbsent(chosen(material), licence -> new TreeSet<>())
          .add("* " + material.title() + " " + material.version() + "\n");
    }
    var page = new StringBuilder(HEAD);
    byLicence.forEach(
        (licence, lines) ->
            page.append("\n## ").append(licence).append("\n\n").append(String.join("", lines)));
    return page.toString();
  }

  /** The licence that the suite takes it under, or nothing. */
  private static String chosen(Material material) {
    return material.licences().stream()
        .filter(it -> ALLOWED.contains(it) || READ.contains(it))
        .findFirst()
        .orElse("");
  }
}
