package icp.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks PostgreSQL's programs from the jar on the class path, once per version. */
final class PostgresBinaries {

  private static final Map<String, String> ARCHIVES =
      Map.of(
          "amd64", "/postgres-linux-x86_64.txz",
          "x86_64", "/postgres-linux-x86_64.txz",
          "aarch64", "/postgres-linux-arm_64.txz");

  private PostgresBinaries() {}

  /**
   * The folder that holds {@code bin}, {@code lib} and {@code share}. Its name is a digest of the
   * archive, so that another version gets another folder and a half-unpacked one is never used.
   */
  static Path unpack(Path parent) {
    PrivateFiles.folder(parent);
    try {
      Path home = parent.resolve("postgresql-" + digest().substring(0, 12));
      if (!Files.exists(home)) {
        Path draft = Files.createTempDirectory(parent, "unpacking-");
        extract(draft);
        publish(draft, home);
      }
      return home;
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot unpack PostgreSQL into " + parent + ".", e);
    }
  }

  private static void publish(Path draft, Path home) throws IOException {
    try {
      Files.move(draft, home);
    } catch (IOException e) {
      PrivateFiles.delete(draft);
      if (!Files.exists(home)) {
        throw e;
      }
    }
  }

  private static void extract(Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        extract(tar, entry, target.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void extract(InputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    boolean executable = (entry.getMode() & 0100) != 0;
    if (executable && !file.toFile().setExecutable(true)) {
      throw new IOException("Cannot make " + file + " executable.");
    }
  }

  private static String digest() throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (var in = new DigestInputStream(archive(), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every JVM has SHA-256.", impossible);
    }
  }

  private static InputStream archive() {
    String machine = System.getProperty("os.arch");
    var in = PostgresBinaries.class.getResourceAsStream(ARCHIVES.getOrDefault(machine, "/none"));
    if (in == null) {
      throw new EmbeddedServersException("There is no PostgreSQL in the box for " + machine + ".");
    }
    return in;
  }
}
