package icp.documents.picture;

import icp.platform.problem.ProblemException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A program of its own, so that what one file costs can be told: judges the file, and prints the
 * answer, milliseconds of one core, megabytes of heap, and the megabytes that the process had at
 * most.
 */
final class PictureTimes {
  private static final int MEGA = 1 << 20;

  private PictureTimes() {}

  public static void main(String[] file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(file[0]));
    Pictures pictures = new Pictures(new PicturesTest.Settings(4, 2, Duration.ofSeconds(10)));
    System.gc();
    long idle = used();
    peak();
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    String answer = answer(pictures, bytes);
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    long heap = peak() - idle;
    System.out.printf("%s %d %d %d%n", answer, time / 1_000_000, heap / MEGA, resident());
  }

  private static String answer(Pictures pictures, byte[] bytes) {
    try {
      pictures.document(() -> List.of(new SentFile(bytes, null)));
      return "taken";
    } catch (ProblemException refused) {
      return refused.code();
    }
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The most that the heap's pools held since the last call. */
  private static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
        pool.resetPeakUsage();
      }
    }
    return peak;
  }

  /** The most memory that the process had, in megabytes, as the kernel tells. */
  private static long resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
