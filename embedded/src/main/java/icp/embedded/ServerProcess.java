package icp.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A process that outlives us, and the part of the log file that is its own. */
final class ServerProcess {

  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Duration KILL = Duration.ofSeconds(10);
  private static final long LOG_BYTES = 8L * 1024 * 1024;
  private static final int SAID_BYTES = 4_000;

  private final Process process;
  private final Path log;
  private final long logStart;

  private ServerProcess(Process process, Path log, long logStart) {
    this.process = process;
    this.log = log;
    this.logStart = logStart;
  }

  /**
   * Starts the command in a session of its own, without standard input. Only a few variables of our
   * environment reach it: a stray PGDATA or KAFKA_OPTS must not change what we run.
   */
  static ServerProcess launch(List<String> command, Path log) {
    var line = new ArrayList<>(List.of("setsid"));
    line.addAll(command);
    try {
      long start = startLog(log);
      var builder =
          new ProcessBuilder(line)
              .directory(log.getParent().toFile())
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().keySet().retainAll(List.of("PATH", "HOME", "JAVA_HOME"));
      return new ServerProcess(builder.start(), log, start);
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot run " + line.get(1) + ".", e);
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The end of what it wrote since it was launched. */
  String said() {
    try (var channel = FileChannel.open(log)) {
      channel.position(Math.max(logStart, channel.size() - SAID_BYTES));
      var bytes = Channels.newInputStream(channel).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void stop(ProcessHandle process, String signal) {
    signal(process, signal);
    if (!Waiting.until(STOP, () -> !process.isAlive())) {
      kill(process);
    }
  }

  static void kill(ProcessHandle process) {
    process.destroyForcibly();
    if (!Waiting.until(KILL, () -> !process.isAlive())) {
      throw new EmbeddedServersException("Process " + process.pid() + " cannot be killed.");
    }
  }

  /** Java itself can send TERM and KILL only. */
  private static void signal(ProcessHandle process, String signal) {
    try {
      new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", signal, "" + process.pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot send a signal to " + process.pid() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServersException("Interrupted while stopping a server.", e);
    }
  }

  /** Keeps one older log, so that a folder does not grow with every start. */
  private static long startLog(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
      Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.size(PrivateFiles.touch(log));
  }
}
