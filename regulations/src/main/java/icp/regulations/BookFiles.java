package icp.regulations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the files of a book come from. */
interface BookFiles {
  /** The content of a file; empty where there is none of that name. */
  Optional<byte[]> read(String name) throws IOException;

  /** Every file that is there, listed in the book or not. */
  List<String> names() throws IOException;

  static BookFiles bundled() {
    return new InTheJar();
  }

  static BookFiles in(Path folder) {
    return new InFolder(folder);
  }

  /**
   * The book inside this module's jar. A class path cannot be listed, and a jar holds only what its
   * build put there, so no file is taken for a stray one.
   */
  record InTheJar() implements BookFiles {
    @Override
    public Optional<byte[]> read(String name) throws IOException {
      try (InputStream content = Book.class.getResourceAsStream("/regulations/" + name)) {
        return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
      }
    }

    @Override
    public List<String> names() {
      return List.of();
    }
  }

  /** A book an operator mounted. */
  record InFolder(Path folder) implements BookFiles {
    /** One byte more than is allowed is enough to know that a file is too long. */
    @Override
    public Optional<byte[]> read(String name) throws IOException {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (InputStream content = Files.newInputStream(file)) {
        return Optional.of(content.readNBytes(Yaml.MOST_BYTES + 1));
      }
    }

    @Override
    public List<String> names() throws IOException {
      try (Stream<Path> files = Files.walk(folder, 2)) {
        return files
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(name -> name.endsWith(".yaml") && !name.startsWith("."))
            .sorted()
            .toList();
      }
    }
  }
}
