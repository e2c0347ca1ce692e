package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the bundled book in a folder, to be spoilt. */
final class BookCopy {
  private static final Path BUNDLED = Path.of("src/main/resources/regulations");

  private final Path folder;

  BookCopy(Path folder) {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(BUNDLED)) {
      files.filter(Files::isRegularFile).forEach(this::copy);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Book load() {
    return Book.load(folder);
  }

  List<String> faults() {
    return faultsOf(folder);
  }

  static List<String> faultsOf(Path folder) {
    BadBookException refusal =
        catchThrowableOfType(BadBookException.class, () -> Book.load(folder));
    assertThat(refusal).as("the book should have been refused").isNotNull();
    assertThat(refusal).hasMessageContaining(refusal.faults().get(0));
    return refusal.faults();
  }

  /** Replaces the first place at which the good text stands. */
  BookCopy spoil(String file, String good, String bad) {
    String content = read(file);
    assertThat(content).contains(good);
    int at = content.indexOf(good);
    write(file, content.substring(0, at) + bad + content.substring(at + good.length()));
    return this;
  }

  void rename(String file, String name) {
    try {
      Files.move(folder.resolve(file), folder.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    spoil("book.yaml", file, name);
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void write(String file, String content) {
    try {
      Files.writeString(folder.resolve(file), content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void copy(Path file) {
    try {
      Path copy = folder.resolve(BUNDLED.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
