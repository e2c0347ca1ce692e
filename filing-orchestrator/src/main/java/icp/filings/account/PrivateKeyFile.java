package icp.filings.account;

import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;

/** The key that signs tokens is its owner's alone. */
final class PrivateKeyFile {
  private PrivateKeyFile() {}

  /**
   * Stops the start if anybody else may read or change it.
   *
   * @throws IllegalStateException that says what to do
   */
  static void require(String location) {
    if (!location.startsWith("file:")) {
      return; // Within the program, which is for tests alone.
    }
    try {
      var theirs = Set.of(GROUP_READ, GROUP_WRITE, OTHERS_READ, OTHERS_WRITE);
      var allowed = Files.getPosixFilePermissions(path(location));
      if (!Collections.disjoint(allowed, theirs)) {
        throw new IllegalStateException(
            "The file of beian.issuer.key-location is open to others. Close it: chmod 600.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String location) {
    return location.startsWith("file:/")
        ? Path.of(URI.create(location))
        : Path.of(location.substring("file:".length()));
  }
}
