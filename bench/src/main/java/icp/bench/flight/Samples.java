package icp.bench.flight;

import icp.bench.measure.Meter.Stretch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Stacks of running threads, the outermost frame first, with how often each was seen; and who
 * allocated.
 *
 * @param running by stack, its frames parted by semicolons: what flame graphs are drawn from
 * @param allocated bytes by stack, as the virtual machine weighs its samples
 * @param collecting milliseconds in which everything stood still for the collector
 */
record Samples(Map<String, Long> running, Map<String, Long> allocated, long collecting) {
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String ALLOCATION = "jdk.ObjectAllocationSample";
  private static final String COLLECTION = "jdk.GCPhasePause";

  /** Of a dump, what lies in one of these stretches. */
  static Samples read(Path dump, List<Stretch> stretches) throws IOException {
    Map<String, Long> running = new TreeMap<>();
    Map<String, Long> allocated = new TreeMap<>();
    long pauses = 0;
    try (RecordingFile file = new RecordingFile(dump)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (isIn(event.getStartTime(), stretches)) {
          switch (event.getEventType().getName()) {
            case SAMPLE -> count(running, event, 1);
            case ALLOCATION -> count(allocated, event, event.getLong("weight"));
            case COLLECTION -> pauses += event.getDuration().toNanos();
            default -> {
              // The profile records more than is told here.
            }
          }
        }
      }
    }
    return new Samples(running, allocated, pauses / 1_000_000);
  }

  private static boolean isIn(Instant at, List<Stretch> stretches) {
    long millis = at.toEpochMilli();
    return stretches.stream().anyMatch(each -> each.begin() <= millis && millis <= each.end());
  }

  private static void count(Map<String, Long> stacks, RecordedEvent event, long weight) {
    if (event.getStackTrace() != null) {
      List<String> frames = new ArrayList<>();
      for (RecordedFrame frame : event.getStackTrace().getFrames()) {
        frames.add(name(frame.getMethod()));
      }
      Collections.reverse(frames);
      stacks.merge(String.join(";", frames), weight, Long::sum);
    }
  }

  /** Classes made while it runs have other names in each run. */
  private static String name(RecordedMethod method) {
    String type = method.getType().getName().replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda");
    return type + "." + method.getName();
  }

  long count() {
    return running.values().stream().mapToLong(Long::longValue).sum();
  }
}
