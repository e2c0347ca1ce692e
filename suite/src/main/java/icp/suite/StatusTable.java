package icp.suite;

/** How each process does at this moment. */
final class StatusTable {

  private final Table table = new Table("PROCESS", "STATE", "PID", "PORT", "HEALTH", "MEMORY");
  private long total;
  private boolean allWell = true;

  StatusTable(PidFile pids) {
    pids.processes().forEach(this::add);
    table.row("sum", "", "", "", "", total + " MiB");
  }

  /** Whether every process is there and every service answers that it is ready. */
  boolean allWell() {
    return allWell;
  }

  @Override
  public String toString() {
    return table.toString();
  }

  private void add(ProcessEntry entry) {
    var process = entry.process();
    boolean isReady = process.isPresent() && isReady(entry);
    long mib = process.map(it -> memory(entry, it)).orElse(0L);
    total += mib;
    allWell &= isReady;
    table.row(
        entry.name(),
        process.isPresent() ? "up" : "down",
        process.isPresent() ? "" + entry.pid() : "-",
        entry.port() == null ? "-" : "" + entry.port(),
        entry.port() == null ? "-" : isReady ? "ready" : "not ready",
        mib + " MiB");
  }

  /** The services are children of the launcher, and have rows of their own. */
  private static long memory(ProcessEntry entry, ProcessHandle process) {
    boolean isLauncher = entry.name().equals(ProcessEntry.LAUNCHER);
    return isLauncher ? Memory.of(process) : Memory.ofTree(process);
  }

  private static boolean isReady(ProcessEntry entry) {
    if (entry.url() != null) {
      return Readiness.of(entry);
    }
    return entry.port() == null || Ports.accepts(entry.port());
  }
}
