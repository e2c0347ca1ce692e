package icp.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** One generated password per role, each in a file of its own that only its owner may read. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  /** Those of all servers of a folder. */
  static Secrets in(Path folder) {
    return new Secrets(folder.resolve("secrets"));
  }

  Path file(String role) {
    return folder.resolve(role + ".password");
  }

  boolean has(String role) {
    return Files.exists(file(role));
  }

  /** The role's password, made at the first call and the same for ever after. */
  synchronized String password(String role) {
    PrivateFiles.folder(folder);
    if (!has(role)) {
      byte[] bytes = new byte[BYTES];
      RANDOM.nextBytes(bytes);
      PrivateFiles.write(file(role), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    return PrivateFiles.read(file(role)).strip();
  }
}
