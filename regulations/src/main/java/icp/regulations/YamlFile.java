package icp.regulations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of the book, read but not yet understood. Faults go to the book's list, by line. */
final class YamlFile {
  private final String name;
  private final Faults faults;
  private Lines lines = new Lines();
  private JsonNode tree = MissingNode.getInstance();

  YamlFile(String name, byte[] content, Faults faults) {
    this.name = name;
    this.faults = faults;
    if (content.length > Yaml.MOST_BYTES) {
      faults.add(name, 1, "longer than " + Yaml.MOST_BYTES + " bytes: split it");
    } else {
      parse(content);
    }
  }

  /** The whole file as one entry. */
  <T> Optional<Located<T>> one(Class<T> type) {
    return tree.isMissingNode() ? Optional.empty() : entry(tree, "", type);
  }

  /** The file as a list of entries; each faulty entry is left out and told of. */
  <T> List<Located<T>> many(Class<T> type) {
    List<Located<T>> entries = new ArrayList<>();
    if (!tree.isArray() && !tree.isMissingNode()) {
      faults.add(name, 1, "must be a list: begin each entry with a hyphen");
    }
    for (int index = 0; tree.isArray() && index < tree.size(); index++) {
      entry(tree.get(index), "/" + index, type).ifPresent(entries::add);
    }
    return entries;
  }

  private void parse(byte[] content) {
    try (YAMLParser parser = Yaml.FACTORY.createParser(content)) {
      lines = Lines.of(parser);
      tree = Yaml.MAPPER.readTree(content);
      if (tree.isMissingNode() || tree.isNull()) {
        faults.add(name, 1, "is empty: write its entries or take it off the list of files");
        tree = MissingNode.getInstance();
      }
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      faults.add(name, Math.max(1, line), Mend.of(broken));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private <T> Optional<Located<T>> entry(JsonNode node, String pointer, Class<T> type) {
    try {
      T value = Yaml.MAPPER.treeToValue(node, type);
      if (value != null) {
        return Optional.of(new Located<>(value, name, lines.of(pointer)));
      }
      faults.add(name, lines.of(pointer), "is an empty entry: fill it or remove it");
    } catch (JsonProcessingException refused) {
      faults.add(name, lines.of(pointer + Mend.pointer(refused)), Mend.of(refused));
    }
    return Optional.empty();
  }
}
