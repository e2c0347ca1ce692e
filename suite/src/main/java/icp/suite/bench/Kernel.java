package icp.suite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the kernel tells of a process of this user: its processor time and its memory. */
public final class Kernel {
  private static final long MILLIS_OF_A_TICK = 10;
  private static final int KIB = 1024;
  private static final int USER_TIME = 11;

  private final Path process;

  /**
   * @param pid of a process on this machine
   */
  public Kernel(long pid) {
    this.process = Path.of("/proc", "" + pid);
  }

  /** What all its threads have worked, in milliseconds of one core. */
  long worked() {
    String line = read("stat");
    // The name stands in brackets and may hold blanks.
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]))
        * MILLIS_OF_A_TICK;
  }

  /** Begins to measure the most memory anew. */
  void forgetPeak() {
    try {
      Files.writeString(process.resolve("clear_refs"), "5");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The most resident memory since then, in megabytes. */
  long peak() {
    return field("VmHWM:");
  }

  /** Resident memory, in megabytes. */
  long resident() {
    return field("VmRSS:");
  }

  private long field(String name) {
    return read("status")
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB)
        .findFirst()
        .orElseThrow();
  }

  private String read(String file) {
    try {
      return Files.readString(process.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
