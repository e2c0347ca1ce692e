package icp.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store does, wherever its bytes lie. */
abstract class FileStoreContract {
  private static final byte[] BYTES = {1, 2, 3};
  private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

  private final UUID id = UUID.randomUUID();

  /** A store on the same bytes, each time a new one. */
  abstract FileStore store();

  /** The same store where nothing can be done: its server, or its disk, is away. */
  abstract FileStore away();

  @Test
  void givesBackWhatWasWritten() {
    // When
    store().write(id, BYTES);

    // Then
    assertThat(store().read(id)).hasValue(BYTES);
  }

  @Test
  void hasNothingUnderAnUnknownId() {
    // When
    var read = store().read(id);

    // Then
    assertThat(read).isEmpty();
  }

  @Test
  void keepsALargeFileWhole() {
    // Given
    byte[] large = new byte[10 * 1024 * 1024];
    new Random(1).nextBytes(large);

    // When
    store().write(id, large);

    // Then
    assertThat(store().read(id).map(read -> Arrays.equals(read, large))).hasValue(true);
  }

  @Test
  void doesNotWriteOverAFile() {
    // Given
    store().write(id, BYTES);

    // When
    assertThatThrownBy(() -> store().write(id, new byte[] {9}))
        .isInstanceOf(FileStoreException.class);

    // Then
    assertThat(store().read(id)).hasValue(BYTES);
  }

  @Test
  void replacesAFileAtOnce() {
    // Given
    byte[] one = filled(1);
    byte[] other = filled(2);
    store().write(id, one);
    FileStore reader = store();
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Set<Integer>> seen =
        CompletableFuture.supplyAsync(() -> readUntil(done, reader));

    // When
    FileStore writer = store();
    IntStream.range(0, 20).forEach(i -> writer.replace(id, i % 2 == 0 ? other : one));
    done.set(true);

    // Then
    assertThat(seen.join()).isSubsetOf(Arrays.hashCode(one), Arrays.hashCode(other)).isNotEmpty();
    assertThat(store().read(id)).hasValue(one);
  }

  private Set<Integer> readUntil(AtomicBoolean done, FileStore reader) {
    Set<Integer> sums = new HashSet<>();
    do {
      sums.add(Arrays.hashCode(reader.read(id).orElseThrow()));
    } while (!done.get());
    return sums;
  }

  private static byte[] filled(int value) {
    byte[] bytes = new byte[512 * 1024];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  @Test
  void ofManyWritersAtOnceOneWins() {
    // When
    List<Boolean> written =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> written(new byte[] {(byte) i})))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // Then
    assertThat(written).containsOnlyOnce(true);
    assertThat(store().read(id).orElseThrow()[0]).isEqualTo((byte) written.indexOf(true));
  }

  private boolean written(byte[] bytes) {
    try {
      store().write(id, bytes);
      return true;
    } catch (FileStoreException refused) {
      return false;
    }
  }

  @Test
  void deletesWhatIsThereAndMindsNothingElse() {
    // Given
    store().write(id, BYTES);

    // When
    store().delete(id);
    store().delete(id);

    // Then
    assertThat(store().read(id)).isEmpty();
  }

  @Test
  void tellsWhatWasWrittenBefore() {
    // Given
    store().write(id, BYTES);
    List<UUID> before = new ArrayList<>();
    List<UUID> longBefore = new ArrayList<>();

    // When
    store().writtenBefore(FAR, before::addAll);
    store().writtenBefore(Instant.EPOCH, longBefore::addAll);

    // Then
    assertThat(before).contains(id);
    assertThat(longBefore).isEmpty();
  }

  @Test
  void tellsManyInPages() {
    // Given
    Set<UUID> many = new HashSet<>();
    FileStore store = store();
    IntStream.range(0, 1_100).forEach(i -> many.add(UUID.randomUUID()));
    many.parallelStream().forEach(each -> store.write(each, BYTES));
    List<List<UUID>> pages = new ArrayList<>();

    // When
    store.writtenBefore(FAR, pages::add);

    // Then
    assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page).isNotEmpty());
    assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(1_000));
    assertThat(pages.stream().flatMap(List::stream)).containsAll(many);
  }

  @Test
  void tellsWhatIsMissing() {
    // Given
    Set<UUID> gone =
        Stream.generate(UUID::randomUUID).limit(20).collect(HashSet::new, Set::add, Set::addAll);
    Set<UUID> asked = new HashSet<>(gone);
    FileStore store = store();
    for (int i = 0; i < 20; i++) {
      UUID there = UUID.randomUUID();
      store.write(there, BYTES);
      asked.add(there);
    }

    // When
    Set<UUID> missing = store.missing(asked);

    // Then
    assertThat(missing).isEqualTo(gone);
    assertThat(store.missing(Set.of())).isEmpty();
  }

  @Test
  void saysSoWhenItIsAway() {
    // Given
    FileStore away = away();

    // When
    assertThatThrownBy(() -> away.write(id, BYTES)).isInstanceOf(FileStoreException.class);

    // Then
    assertThatThrownBy(() -> away.read(id)).isInstanceOf(FileStoreException.class);
    assertThatThrownBy(() -> away.replace(id, BYTES)).isInstanceOf(FileStoreException.class);
    assertThatThrownBy(() -> away.delete(id)).isInstanceOf(FileStoreException.class);
    assertThatThrownBy(() -> away.writtenBefore(FAR, page -> {}))
        .isInstanceOf(FileStoreException.class);
    assertThatThrownBy(() -> away.missing(Set.of(id))).isInstanceOf(FileStoreException.class);
  }
}
