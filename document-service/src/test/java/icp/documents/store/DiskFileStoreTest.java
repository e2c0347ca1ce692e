package icp.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileStoreTest extends FileStoreContract {
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path folder;

  @Override
  FileStore store() {
    return new DiskFileStore(folder);
  }

  /** Its folder has become a file, on which root itself can do nothing. */
  @Override
  FileStore away() {
    try {
      Path root = Files.createDirectory(folder.resolve("root"));
      FileStore store = new DiskFileStore(root);
      Files.delete(root);
      Files.createFile(root);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    // Given
    UUID id = UUID.randomUUID();
    store().write(id, BYTES);

    // When
    store().replace(id, BYTES);

    // Then
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(place(id));
    }
  }

  @Test
  void tellsOldFilesAndUnfinishedOnesButNotThoseOfOthers() throws IOException {
    // Given
    UUID old = UUID.randomUUID();
    UUID young = UUID.randomUUID();
    UUID unfinished = UUID.randomUUID();
    store().write(old, BYTES);
    store().write(young, BYTES);
    Path part = Files.write(folder.resolve(unfinished + ".part"), BYTES);
    Path others = Files.write(folder.resolve("readme.txt"), BYTES);
    Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
    for (Path file : new Path[] {place(old), part, others}) {
      Files.setLastModifiedTime(file, FileTime.from(longAgo));
    }
    List<UUID> ids = new ArrayList<>();

    // When
    store().writtenBefore(longAgo.plusSeconds(1), ids::addAll);

    // Then
    assertThat(ids).containsExactlyInAnyOrder(old, unfinished);
  }

  private Path place(UUID id) {
    String name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }
}
