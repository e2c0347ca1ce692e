package icp.platform.audit;

import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Where the key comes from that signs the audit. */
final class KeyFile {
  private static final Logger LOG = Logger.getLogger(KeyFile.class);
  private static final String SETTING = "beian.audit.key-location";

  private KeyFile() {}

  /**
   * The key.
   *
   * @param production where a key has to be given, and where the file is a container's own, which
   *     is how compose hands in a secret: open to all users of that container
   * @throws IllegalStateException that says what to do
   */
  static SigningKey read(Optional<Path> location, boolean production) {
    if (location.isEmpty()) {
      if (production) {
        throw new IllegalStateException(
            SETTING + " is missing, which the production profile does not start without. Set it.");
      }
      LOG.warnf("%s is not set: the audit is signed by a key of this run alone", SETTING);
      return SigningKey.fresh();
    }
    if (!production) {
      requirePrivate(location.get());
    }
    return key(location.get());
  }

  private static SigningKey key(Path file) {
    try {
      return SigningKey.read(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(SETTING + " names a file that cannot be read.");
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "The file that "
              + SETTING
              + " names holds no Ed25519 key pair; ./beian audit key FILE makes one.");
    }
  }

  private static void requirePrivate(Path file) {
    var theirs = Set.of(GROUP_READ, GROUP_WRITE, OTHERS_READ, OTHERS_WRITE);
    try {
      if (!Collections.disjoint(Files.getPosixFilePermissions(file), theirs)) {
        throw new IllegalStateException(
            "The file of " + SETTING + " is open to others. Close it: chmod 600.");
      }
    } catch (IOException e) {
      throw new IllegalStateException(SETTING + " names a file that cannot be read.");
    }
  }
}
