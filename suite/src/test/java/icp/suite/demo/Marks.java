package icp.suite.demo;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Values that nobody may find, in all the ways in which they may be written. */
final class Marks {
  /** Fewer bytes occur by chance. */
  private static final int LEAST = 8;

  private final Map<String, byte[]> written = new LinkedHashMap<>();

  /** A value, as UTF-8, UTF-16 and Base64 have it. */
  Marks add(String value) {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      written.put(value + " in " + charset, value.getBytes(charset));
    }
    return addBase64(value);
  }

  /** Wherever it begins in what was encoded: without the digits that its neighbours share. */
  private Marks addBase64(String value) {
    for (int before = 0; before < 3; before++) {
      byte[] bytes = (" ".repeat(before) + value).getBytes(UTF_8);
      String all = Base64.getEncoder().withoutPadding().encodeToString(bytes);
      int from = before == 0 ? 0 : before + 1;
      int to = all.length() - (bytes.length % 3 == 0 ? 0 : 1);
      written.put(value + " in Base64 after " + before, all.substring(from, to).getBytes(UTF_8));
    }
    return this;
  }

  /** Bytes as they are. */
  Marks add(String name, byte[] bytes) {
    written.put(name, bytes);
    return this;
  }

  /** Those that some bytes have. */
  List<String> in(byte[] bytes) {
    List<String> found = new ArrayList<>();
    written.forEach(
        (name, mark) -> {
          if (mark.length >= LEAST && contains(bytes, mark)) {
            found.add(name);
          }
        });
    return found;
  }

  List<String> in(String text) {
    return in(text.getBytes(UTF_8));
  }

  /** Those of a file or of all files below a folder, each with where it is. */
  List<String> under(Path folder) throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        in(Files.readAllBytes(file)).forEach(it -> found.add(folder.relativize(file) + ": " + it));
      }
    }
    return List.copyOf(found);
  }

  private static boolean contains(byte[] bytes, byte[] mark) {
    int last = bytes.length - mark.length;
    for (int at = 0; at <= last; at++) {
      if (bytes[at] == mark[0] && startsAt(bytes, at, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] bytes, int at, byte[] mark) {
    for (int i = 1; i < mark.length; i++) {
      if (bytes[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
