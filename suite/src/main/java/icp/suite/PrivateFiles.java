package icp.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner may read, whatever the umask says. */
final class PrivateFiles {

  private static final long LOG_BYTES = 8L * 1024 * 1024;

  private PrivateFiles() {}

  static Path folder(Path path) {
    try {
      Files.createDirectories(path);
      return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new SuiteException("Cannot make the folder " + path + ".", e);
    }
  }

  /** Replaces the file at once or not at all: a reader never sees half of it. */
  static void write(Path file, String text) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(draft);
      Files.writeString(touch(draft), text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new SuiteException("Cannot write " + file + ".", e);
    }
  }

  /** Makes an empty file when there is none, so that whoever writes to it inherits the mode. */
  static Path touch(Path file) {
    try {
      var mode = PosixFilePermissions.fromString("rw-------");
      return Files.exists(file)
          ? file
          : Files.createFile(file, PosixFilePermissions.asFileAttribute(mode));
    } catch (IOException e) {
      throw new SuiteException("Cannot write " + file + ".", e);
    }
  }

  /** A log to append to. Keeps one older file, so that a folder does not grow with every start. */
  static Path log(Path file) {
    try {
      folder(file.getParent());
      if (Files.exists(file) && Files.size(file) > LOG_BYTES) {
        Files.move(file, Path.of(file + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      return touch(file);
    } catch (IOException e) {
      throw new SuiteException("Cannot write " + file + ".", e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
