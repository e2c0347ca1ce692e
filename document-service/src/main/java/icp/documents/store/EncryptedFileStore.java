package icp.documents.store;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Seals files before another store gets them, and opens what it gives back. Whoever has that
 * store's bytes has nothing, and cannot pass one file off as another.
 *
 * <p>A file is here twice while it is sealed or opened, so that only a few are at a time: however
 * many callers come at once, the memory that this takes is bounded.
 */
final class EncryptedFileStore implements FileStore {
  private static final Logger LOG = Logger.getLogger(EncryptedFileStore.class);
  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final FileStore sealed;
  private final Keyring keys;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  EncryptedFileStore(FileStore sealed, Keyring keys) {
    this.sealed = sealed;
    this.keys = keys;
  }

  @Override
  public void write(UUID id, byte[] bytes) {
    inTurn(
        () -> {
          sealed.write(id, seal(id, bytes));
          return null;
        });
  }

  @Override
  public void replace(UUID id, byte[] bytes) {
    inTurn(
        () -> {
          sealed.replace(id, seal(id, bytes));
          return null;
        });
  }

  @Override
  public Optional<byte[]> read(UUID id) {
    return inTurn(() -> sealed.read(id).map(bytes -> open(id, bytes)));
  }

  /**
   * Wraps the key of a file by the primary key, when an older one does.
   *
   * @return whether an older one did
   */
  boolean rewrap(UUID id) {
    return inTurn(
        () -> {
          Optional<byte[]> better = sealed.read(id).flatMap(bytes -> rewrapped(id, bytes));
          better.ifPresent(bytes -> sealed.replace(id, bytes));
          return better.isPresent();
        });
  }

  private byte[] seal(UUID id, byte[] bytes) {
    try {
      return keys.seal(id, bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A file cannot be sealed", e);
    }
  }

  private byte[] open(UUID id, byte[] bytes) {
    try {
      return keys.open(id, bytes);
    } catch (GeneralSecurityException e) {
      throw damaged(id, e);
    }
  }

  private Optional<byte[]> rewrapped(UUID id, byte[] bytes) {
    try {
      return keys.rewrap(id, bytes);
    } catch (GeneralSecurityException e) {
      throw damaged(id, e);
    }
  }

  /** The reasons are ours and the cipher's own, which know nothing of what is in the file. */
  private static DamagedFileException damaged(UUID id, GeneralSecurityException e) {
    LOG.errorf("A stored file does not open: id=%s reason=\"%s\"", id, e.getMessage());
    return new DamagedFileException("A stored file does not open", e);
  }

  private <T> T inTurn(Supplier<T> work) {
    take();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private void take() {
    try {
      if (turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new FileStoreException("take a turn: too many files are on their way", null);
  }

  @Override
  public void delete(UUID id) {
    sealed.delete(id);
  }

  @Override
  public void writtenBefore(Instant time, Consumer<List<UUID>> page) {
    sealed.writtenBefore(time, page);
  }

  @Override
  public Set<UUID> missing(Collection<UUID> ids) {
    return sealed.missing(ids);
  }

  @Override
  public void close() {
    sealed.close();
  }
}
