package icp.documents.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files on disk, in folders of folders so that none grows large. A file is complete or not there:
 * it is written beside its place, forced to disk and renamed, and then the folders are forced, too.
 */
final class DiskFileStore implements FileStore {
  private static final String UNFINISHED = ".part";

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
    Path file = place(id);
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      Files.createDirectories(file.getParent());
      writeThrough(unfinished, bytes);
      Files.move(unfinished, file, ATOMIC_MOVE);
      for (Path folder = file.getParent(); folder.startsWith(root); folder = folder.getParent()) {
        force(folder);
      }
    } catch (IOException e) {
      throw new FileStoreException("write a file", e);
    }
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
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
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + UNFINISHED));
    } catch (IOException e) {
      throw new FileStoreException("delete a file", e);
    }
  }

  @Override
  public List<UUID> writtenBefore(Instant time) {
    List<UUID> ids = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.lastModifiedTime().toInstant().isBefore(time)) {
                id(file).ifPresent(ids::add);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new FileStoreException("list the files", e);
    }
    return ids;
  }

  /** A file that somebody else put into the folder is not ours to judge. */
  private static Optional<UUID> id(Path file) {
    try {
      String name = file.getFileName().toString();
      return Optional.of(UUID.fromString(name.replace(UNFINISHED, "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Path place(UUID id) {
    String name = id.toString();
    return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }
}
