package icp.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. In a user namespace without a mapping root is nobody, has no
 * privilege left, and still owns its own files, so nothing needs to change hands.
 */
final class Nobody {

  private Nobody() {}

  /** What to put before a command: nothing, unless we are root. */
  static List<String> prefix() {
    return isRoot() ? List.of("unshare", "-U") : List.of();
  }

  private static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot tell which user runs this; is there no /proc?", e);
    }
  }
}
