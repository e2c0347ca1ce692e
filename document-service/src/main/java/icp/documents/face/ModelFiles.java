package icp.documents.face;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The files of the nets, each compared with the hash that was recorded when it was taken in. */
final class ModelFiles {
  /** One line per file: SHA-256 in hexadecimal, two blanks, name. */
  static final String HASHES = "models.sha256";

  private static final String BETWEEN = " {2}";
  private static final int SHORT = 12;

  private final UnaryOperator<byte[]> onTheWay;
  private final Map<String, String> hashes;

  ModelFiles() {
    this(UnaryOperator.identity());
  }

  /**
   * Files that something may have happened to.
   *
   * @param onTheWay what happens to each file between the release and here
   */
  ModelFiles(UnaryOperator<byte[]> onTheWay) {
    this.onTheWay = onTheWay;
    this.hashes =
        new String(released(HASHES), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.split(BETWEEN))
            .collect(Collectors.toMap(line -> line[1], line -> line[0]));
  }

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException in one line, when a byte is not what it was
   */
  byte[] read(String name) {
    byte[] file = onTheWay.apply(released(name));
    if (!sha256(file).equals(hashes.get(name))) {
      throw new IllegalStateException(
          "The face model file "
              + name
              + " is not the one of this release (SHA-256 differs): install the service again.");
    }
    return file;
  }

  /** Stands for all files: a short hash of the list of their hashes. */
  String fingerprint() {
    return sha256(released(HASHES)).substring(0, SHORT);
  }

  private static byte[] released(String name) {
    try (InputStream file = ModelFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(
            "The face model file " + name + " is missing: install the service again.");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
