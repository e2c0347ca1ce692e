package icp.documents.retention;

import icp.documents.store.FileStore;
import icp.documents.store.FileStoreException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A store on which something happens when a file is deleted. */
final class FailingStore implements FileStore {
  /** The service is killed. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final FileStore store;
  private final Runnable before;
  private final Runnable after;

  private FailingStore(FileStore store, Runnable before, Runnable after) {
    this.store = store;
    this.before = before;
    this.after = after;
  }

  static FileStore killedBeforeDeleting(FileStore store) {
    return new FailingStore(store, FailingStore::kill, () -> {});
  }

  static FileStore killedAfterDeleting(FileStore store) {
    return new FailingStore(store, () -> {}, FailingStore::kill);
  }

  static FileStore away(FileStore store) {
    return new FailingStore(store, FailingStore::beAway, () -> {});
  }

  private static void kill() {
    throw new Killed();
  }

  private static void beAway() {
    throw new FileStoreException("do anything", null);
  }

  @Override
  public void delete(UUID id) {
    before.run();
    store.delete(id);
    after.run();
  }

  @Override
  public Set<UUID> missing(Collection<UUID> ids) {
    before.run();
    return store.missing(ids);
  }

  @Override
  public void write(UUID id, byte[] bytes) {
    store.write(id, bytes);
  }

  @Override
  public void replace(UUID id, byte[] bytes) {
    store.replace(id, bytes);
  }

  @Override
  public Optional<byte[]> read(UUID id) {
    return store.read(id);
  }

  @Override
  public void writtenBefore(Instant time, Consumer<List<UUID>> page) {
    store.writtenBefore(time, page);
  }
}
