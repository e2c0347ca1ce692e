package icp.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a process has written since a moment. */
final class LogTail {

  private static final int LINES = 25;

  private final Path log;
  private long position;

  private LogTail(Path log, long position) {
    this.log = log;
    this.position = position;
  }

  /** From the present end of the file on. */
  static LogTail from(Path log) {
    return new LogTail(log, log.toFile().length());
  }

  /** All that came since the last call. */
  String news() {
    try (var channel = FileChannel.open(log)) {
      channel.position(position);
      byte[] bytes = Channels.newInputStream(channel).readAllBytes();
      position += bytes.length;
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last of the lines that came since the last call. */
  String lastLines() {
    var lines = news().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
  }
}
