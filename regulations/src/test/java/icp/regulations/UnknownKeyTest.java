package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Wherever in the book a key stands that nobody knows, the book is refused by file and line. */
class UnknownKeyTest {
  private static final Map<String, JsonNode> BOOK = bundled();
  private static final List<Place> PLACES = places();

  record Place(String file, String pointer) {}

  @Property(tries = 150)
  void keyThatNobodyKnowsIsNeverAccepted(
      @ForAll("places") Place place, @ForAll("keys") String key) {
    JsonNode spoilt = BOOK.get(place.file()).deepCopy();
    ((ObjectNode) spoilt.at(JsonPointer.compile(place.pointer()))).put(key, "anything");
    byte[] content = bytes(spoilt);

    List<String> faults = faults(place.file(), content);

    assertThat(faults).anySatisfy(fault -> assertThat(fault).contains("unknown key `" + key + "`"));
    assertThat(faults).anyMatch(fault -> fault.startsWith(place.file() + ":" + line(content, key)));
  }

  @Provide("places")
  Arbitrary<Place> anyPlace() {
    return Arbitraries.of(PLACES);
  }

  /** No key of the book begins with x. */
  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(3)
        .ofMaxLength(12)
        .map(word -> "x" + word);
  }

  private static List<String> faults(String file, byte[] content) {
    try {
      BookReader.read(new OneFileChanged(file, content));
      return List.of();
    } catch (BadBookException refusal) {
      return refusal.faults();
    }
  }

  private static int line(byte[] content, String key) {
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).contains(key + ": \"anything\"")) {
        return line + 1;
      }
    }
    throw new AssertionError("the key was not written");
  }

  private record OneFileChanged(String file, byte[] content) implements BookFiles {
    @Override
    public Optional<byte[]> read(String name) throws IOException {
      return name.equals(file) ? Optional.of(content) : BookFiles.bundled().read(name);
    }

    @Override
    public List<String> names() {
      return List.of();
    }
  }

  private static Map<String, JsonNode> bundled() {
    Map<String, JsonNode> files = new TreeMap<>();
    files.put(Manifest.FILE, tree(Manifest.FILE));
    files
        .get(Manifest.FILE)
        .get("files")
        .forEach(name -> files.put(name.asText(), tree(name.asText())));
    return files;
  }

  private static JsonNode tree(String name) {
    try {
      return Yaml.MAPPER.readTree(BookFiles.bundled().read(name).orElseThrow());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static byte[] bytes(JsonNode tree) {
    try {
      return Yaml.MAPPER.writeValueAsBytes(tree);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    BOOK.forEach((file, tree) -> gather(file, "", tree, places));
    return places;
  }

  private static void gather(String file, String pointer, JsonNode node, List<Place> places) {
    if (node.isObject()) {
      places.add(new Place(file, pointer));
      node.fields()
          .forEachRemaining(it -> gather(file, pointer + "/" + it.getKey(), it.getValue(), places));
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      gather(file, pointer + "/" + index, node.get(index), places);
    }
  }
}
