package icp.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The processes that are measured, by name: what they work, and the memory that they hold. */
public final class Processes {
  private static final long MILLIS_OF_A_TICK = 10;
  private static final int PARENT = 1;
  private static final int USER_TIME = 11;
  private static final int TIMES = 4;

  private final Map<String, Long> pids;

  /**
   * @param pids of processes on this machine
   */
  public Processes(Map<String, Long> pids) {
    this.pids = new LinkedHashMap<>(pids);
  }

  /** Milliseconds of one core since each began, with all children, living and dead. */
  public Map<String, Long> worked() {
    List<String[]> all = all();
    Map<String, Long> worked = new LinkedHashMap<>();
    pids.forEach((name, pid) -> worked.put(name, worked(all, pid)));
    return worked;
  }

  private static long worked(List<String[]> all, long pid) {
    String self = Long.toString(pid);
    return all.stream()
        .mapToLong(
            fields -> {
              if (fields[0].equals(self)) {
                // Its own time, and that of children that have ended.
                return ticks(fields, TIMES);
              }
              return fields[PARENT + 1].equals(self) ? ticks(fields, TIMES / 2) : 0;
            })
        .sum();
  }

  private static long ticks(String[] fields, int times) {
    long ticks = 0;
    for (int i = 0; i < times; i++) {
      ticks += Long.parseLong(fields[1 + USER_TIME + i]);
    }
    return ticks * MILLIS_OF_A_TICK;
  }

  /** Of each process: its id, then the fields of {@code stat} behind its name. */
  private static List<String[]> all() {
    try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
      return entries
          .filter(entry -> Character.isDigit(entry.getFileName().toString().charAt(0)))
          .map(Processes::stat)
          .filter(fields -> fields.length > 0)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("/proc is not readable", e);
    }
  }

  private static String[] stat(Path entry) {
    try {
      String line = Files.readString(entry.resolve("stat"));
      // The name stands in brackets and may hold blanks.
      String behind = line.substring(line.lastIndexOf(')') + 2);
      return (entry.getFileName() + " " + behind).split(" ");
    } catch (IOException ended) {
      return new String[0];
    }
  }

  /**
   * Resident memory of each now, in MiB, with children that are not named themselves; what these
   * share counts once.
   */
  public Map<String, Long> resident() {
    List<String[]> all = all();
    Map<String, Long> resident = new LinkedHashMap<>();
    pids.forEach((name, pid) -> resident.put(name, resident(all, pid)));
    return resident;
  }

  private long resident(List<String[]> all, long pid) {
    List<Long> children =
        all.stream()
            .filter(fields -> fields[PARENT + 1].equals("" + pid))
            .map(fields -> Long.valueOf(fields[0]))
            .filter(child -> !pids.containsValue(child))
            .toList();
    long kibibytes =
        children.isEmpty()
            ? field(pid, "status", "VmRSS:")
            : Stream.concat(Stream.of(pid), children.stream())
                .mapToLong(each -> field(each, "smaps_rollup", "Pss:"))
                .sum();
    return kibibytes / 1024;
  }

  /** Of each now. */
  public Map<String, Long> threads() {
    return each("Threads:");
  }

  /** Begins to measure the most memory anew. */
  public void forgetPeaks() {
    pids.values().forEach(Processes::forgetPeak);
  }

  private static void forgetPeak(long pid) {
    try {
      Files.writeString(Path.of("/proc", "" + pid, "clear_refs"), "5");
    } catch (IOException e) {
      throw new IllegalStateException("Process " + pid + " does not forget its peak", e);
    }
  }

  /** The most resident memory of each since then, in MiB, without its children. */
  public Map<String, Long> peaks() {
    Map<String, Long> peaks = each("VmHWM:");
    peaks.replaceAll((name, kibibytes) -> kibibytes / 1024);
    return peaks;
  }

  private Map<String, Long> each(String name) {
    Map<String, Long> each = new LinkedHashMap<>();
    pids.forEach((process, pid) -> each.put(process, field(pid, "status", name)));
    return each;
  }

  /** A field of a file of a process; of one that has ended, 0. */
  private static long field(long pid, String file, String name) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + pid, file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }
}
