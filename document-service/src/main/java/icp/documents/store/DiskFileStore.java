package icp.documents.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Files on disk, in folders of folders so that none grows large. A file is complete or not there:
 * it is written beside its place, forced to disk and renamed, and then the folders are forced, too.
 */
final class DiskFileStore implements FileStore {
  static final String UNFINISHED = ".part";

  private final Path root;

  DiskFileStore(Path root) {
    this.root = root.toAbsolutePath();
    try {
      Files.createDirectories(this.root);
      Files.setPosixFilePermissions(this.root, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new FileStoreException("make the folder of documents", e);
    }
  }

  @Override
  public void write(UUID id, byte[] bytes) {
    put(id, bytes, CREATE_NEW);
  }

  @Override
  public void replace(UUID id, byte[] bytes) {
    put(id, bytes, CREATE);
  }

  /** Only one can make the unfinished file anew, so that nobody writes between look and move. */
  private void put(UUID id, byte[] bytes, OpenOption how) {
    Path file = place(id);
    Path unfinished = unfinished(file);
    try {
      Files.createDirectories(file.getParent());
      writeThrough(unfinished, bytes, how);
      if (how == CREATE_NEW && Files.exists(file)) {
        Files.delete(unfinished);
        throw new FileAlreadyExistsException(null);
      }
      Files.move(unfinished, file, ATOMIC_MOVE);
      forceUpToRoot(file);
    } catch (IOException e) {
      throw new FileStoreException("write a file", e);
    }
  }

  private void forceUpToRoot(Path file) throws IOException {
    for (Path folder = file.getParent(); folder.startsWith(root); folder = folder.getParent()) {
      force(folder);
    }
  }

  private static void writeThrough(Path file, byte[] bytes, OpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** A rename outlasts a power cut only when its folder is on disk. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  @Override
  public Optional<byte[]> read(UUID id) {
    try {
      return Optional.of(Files.readAllBytes(place(id)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new FileStoreException("read a file", e);
    }
  }

  @Override
  public void delete(UUID id) {
    Path file = place(id);
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(unfinished(file));
    } catch (IOException e) {
      throw new FileStoreException("delete a file", e);
    }
  }

  @Override
  public void writtenBefore(Instant time, Consumer<List<UUID>> page) {
    try {
      requireFolder();
      FolderWalk walk = new FolderWalk(time, page);
      Files.walkFileTree(root, walk);
      walk.end();
    } catch (IOException e) {
      throw new FileStoreException("list the files", e);
    }
  }

  /** On a disk that is not mounted every file would look missing. */
  private void requireFolder() throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(null);
    }
  }

  @Override
  public Set<UUID> missing(Collection<UUID> ids) {
    try {
      requireFolder();
    } catch (IOException e) {
      throw new FileStoreException("look for files", e);
    }
    return ids.stream().filter(id -> Files.notExists(place(id))).collect(Collectors.toSet());
  }

  private static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + UNFINISHED);
  }

  private Path place(UUID id) {
    String name = id.toString();
    return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }
}
