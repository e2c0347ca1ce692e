package icp.suite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as a tool finds it in the pid file.
 *
 * @param name of the service or server
 * @param pid of the process
 * @param started when the kernel started it, ISO 8601; a stranger with the same pid started later
 * @param port on 127.0.0.1, null for the launcher
 * @param url of its API, null for what speaks no HTTP
 * @param management where its health and metrics are, null for what speaks no HTTP
 * @param log its log file, null when it writes to a terminal
 */
record ProcessEntry(
    String name,
    long pid,
    String started,
    Integer port,
    String url,
    String management,
    String log) {

  static final String LAUNCHER = "launcher";

  /** The JVM derives start times from the boot time in whole seconds, and clocks get adjusted. */
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  /** A server that speaks no HTTP. */
  static ProcessEntry of(String name, ProcessHandle process, int port, Path log) {
    return new ProcessEntry(name, process.pid(), start(process), port, null, null, log.toString());
  }

  /** A service. */
  static ProcessEntry of(String name, ProcessHandle process, ServicePorts ports, Path log) {
    return new ProcessEntry(
        name,
        process.pid(),
        start(process),
        ports.api(),
        ports.url(),
        ports.managementUrl(),
        log.toString());
  }

  static ProcessEntry launcher(Path log) {
    var self = ProcessHandle.current();
    String file = log == null ? null : log.toString();
    return new ProcessEntry(LAUNCHER, self.pid(), start(self), null, null, null, file);
  }

  /** Of a server that died this instant; the next look starts it again. */
  static ProcessEntry gone(String name, long pid, int port, Path log) {
    return new ProcessEntry(name, pid, Instant.EPOCH.toString(), port, null, null, log.toString());
  }

  /** The process, when it is still that one. */
  @JsonIgnore
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheOne);
  }

  @JsonIgnore
  boolean isAlive() {
    return process().isPresent();
  }

  private boolean isTheOne(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(instant -> Duration.between(instant, Instant.parse(started)).abs())
        .map(difference -> difference.compareTo(TOLERANCE) < 0)
        .orElse(false);
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH).toString();
  }
}
