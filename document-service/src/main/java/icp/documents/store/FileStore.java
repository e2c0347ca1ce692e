package icp.documents.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps bytes under ids. Knows nothing of what they are. */
public interface FileStore {
  /** Returns when the bytes would outlast a power cut. */
  void write(UUID id, byte[] bytes);

  /** The bytes; empty when there are none. */
  Optional<byte[]> read(UUID id);

  /** Lets go of the bytes, if there are any. */
  void delete(UUID id);

  /** The ids of everything that was written before a time. */
  List<UUID> writtenBefore(Instant time);
}
