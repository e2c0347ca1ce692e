package icp.documents.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps bytes under ids. Knows nothing of what they are. Under one id there is always all of what
 * was written or nothing.
 *
 * <p>Every method throws {@link FileStoreException} when the store is away or refuses.
 */
public interface FileStore extends AutoCloseable {
  /**
   * Returns when the bytes would outlast a power cut.
   *
   * @throws FileStoreException also if there is something under the id already, which stays
   */
  void write(UUID id, byte[] bytes);

  /** Puts bytes in the place of those that are there: a reader gets these or those. */
  void replace(UUID id, byte[] bytes);

  /**
   * The bytes; empty when there are none.
   *
   * @throws DamagedFileException if they are not what was written under this id
   */
  Optional<byte[]> read(UUID id);

  /** Lets go of the bytes, if there are any. */
  void delete(UUID id);

  /** Hands on the ids of everything that was written before a time, in pages of at most 1,000. */
  void writtenBefore(Instant time, Consumer<List<UUID>> page);

  /** Those of some ids under which there is nothing. */
  Set<UUID> missing(Collection<UUID> ids);

  /** Lets go of connections, if there are any. */
  @Override
  default void close() {}
}
