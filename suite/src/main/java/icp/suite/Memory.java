package icp.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory of a process and its descendants, as the kernel tells it. */
final class Memory {

  private static final int KIB = 1024;

  private Memory() {}

  /** In MiB, without its descendants. */
  static long of(ProcessHandle process) {
    return ofFamily(List.of(status(process)));
  }

  /**
   * In MiB. PostgreSQL's processes share their program and their buffers, so pages with a file or
   * shared memory behind them count once, in the process that has most of them.
   */
  static long ofTree(ProcessHandle root) {
    var processes = Stream.concat(Stream.of(root), root.descendants());
    var family = processes.map(Memory::status).toList();
    return ofFamily(family);
  }

  private static long ofFamily(List<List<String>> family) {
    long own = family.stream().mapToLong(lines -> kib(lines, "RssAnon:")).sum();
    return (own + most(family, "RssFile:") + most(family, "RssShmem:")) / KIB;
  }

  private static long most(List<List<String>> family, String field) {
    return family.stream().mapToLong(lines -> kib(lines, field)).max().orElse(0);
  }

  private static List<String> status(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status"));
    } catch (IOException ended) {
      return List.of();
    }
  }

  private static long kib(List<String> lines, String field) {
    return lines.stream()
        .filter(line -> line.startsWith(field))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
