package icp.documents.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Goes through the folders of files, handing on the ids of old ones whenever a page is full. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final int PAGE = 1_000;

  private final Instant time;
  private final Consumer<List<UUID>> page;
  private final List<UUID> ids = new ArrayList<>();

  FolderWalk(Instant time, Consumer<List<UUID>> page) {
    this.time = time;
    this.page = page;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.lastModifiedTime().toInstant().isBefore(time)) {
      id(file).ifPresent(ids::add);
    }
    if (ids.size() == PAGE) {
      end();
    }
    return FileVisitResult.CONTINUE;
  }

  /** It was deleted while we looked. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException gone) {
    return FileVisitResult.CONTINUE;
  }

  /** Hands on what is left. */
  void end() {
    if (!ids.isEmpty()) {
      page.accept(List.copyOf(ids));
      ids.clear();
    }
  }

  /** A file that somebody else put into the folder is not ours to judge. */
  private static Optional<UUID> id(Path file) {
    try {
      String name = file.getFileName().toString();
      return Optional.of(UUID.fromString(name.replace(DiskFileStore.UNFINISHED, "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
