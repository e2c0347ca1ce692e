package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two kinds of work that lock the same number of one database stop each other unseen. */
class LocksTest {
  private static final Pattern NUMBER = Pattern.compile("0x6265_6961_6e\\w+L");

  @Test
  void eachLockOfADatabaseHasANumberOfItsOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Repository.root())) {
      List<String> numbers =
          files
              .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
              .flatMap(file -> NUMBER.matcher(read(file)).results())
              .map(found -> found.group())
              .toList();

      assertThat(numbers).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
