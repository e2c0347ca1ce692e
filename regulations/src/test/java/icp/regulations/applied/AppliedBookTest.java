package icp.regulations.applied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.regulations.BadBookException;
import icp.regulations.Book;
import io.quarkus.runtime.Startup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppliedBookTest {
  private static final Path SOURCE = Path.of("src/main/resources/regulations");

  @Test
  void withoutASettingTheBundledBookIsApplied() {
    assertThat(AppliedBook.book(Optional::empty).version()).isEqualTo(Book.bundled().version());
  }

  @Test
  void mountedBookIsApplied() {
    Book book = AppliedBook.book(() -> Optional.of(SOURCE));

    assertThat(book.version()).isEqualTo(Book.bundled().version());
  }

  @Test
  void badBookStopsTheStartWithItsReason(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("book.yaml"), "edition: 2026-11-24\nfiles: [moon.yaml]\n");

    assertThatThrownBy(() -> AppliedBook.book(() -> Optional.of(folder)))
        .isInstanceOf(BadBookException.class)
        .hasMessageContaining("moon.yaml:1: there is no such file")
        .hasMessageContaining("`files` must list nation.yaml");
  }

  @Test
  void bookIsReadAtStartAndNotWithTheFirstFiling() throws Exception {
    assertThat(
            AppliedBook.class
                .getDeclaredMethod("book", RegulationsConfig.class)
                .isAnnotationPresent(Startup.class))
        .isTrue();
  }
}
