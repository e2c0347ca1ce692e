package icp.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileStoreTest {
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path folder;
  private DiskFileStore store;

  @BeforeEach
  void open() {
    store = new DiskFileStore(folder);
  }

  @Test
  void givesBackWhatWasWritten() {
    // Given
    UUID id = UUID.randomUUID();

    // When
    store.write(id, BYTES);

    // Then
    assertThat(new DiskFileStore(folder).read(id)).hasValue(BYTES);
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    // When
    store.write(UUID.randomUUID(), BYTES);

    // Then
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void deletesWhatIsThereAndMindsNothingElse() {
    // Given
    UUID id = UUID.randomUUID();
    store.write(id, BYTES);

    // When
    store.delete(id);
    store.delete(id);

    // Then
    assertThat(store.read(id)).isEmpty();
  }

  @Test
  void tellsOldFilesAndUnfinishedOnesButNotThoseOfOthers() throws IOException {
    // Given
    UUID old = UUID.randomUUID();
    UUID young = UUID.randomUUID();
    UUID unfinished = UUID.randomUUID();
    store.write(old, BYTES);
    store.write(young, BYTES);
    Path part = Files.write(folder.resolve(unfinished + ".part"), BYTES);
    Path others = Files.write(folder.resolve("readme.txt"), BYTES);
    Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
    for (Path file : new Path[] {place(old), part, others}) {
      Files.setLastModifiedTime(file, FileTime.from(longAgo));
    }

    // When
    var ids = store.writtenBefore(longAgo.plusSeconds(1));

    // Then
    assertThat(ids).containsExactlyInAnyOrder(old, unfinished);
  }

  private Path place(UUID id) {
    String name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }
}
