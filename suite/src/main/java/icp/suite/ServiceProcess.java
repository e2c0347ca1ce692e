package icp.suite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One service as a process: started, started again on its port when it dies, stopped. */
final class ServiceProcess implements Kept {

  private final String name;
  private final ServicePorts ports;
  private final ServiceProgram program;
  private final Path log;
  private final Map<String, String> settings;
  private final Console console;
  private final Backoff backoff = new Backoff();

  private Process process;
  private LogTail said;
  private long startedAt;
  private long startAgainAt;
  private boolean deathSeen;

  ServiceProcess(
      ServiceProgram program, ServicePorts ports, Map<String, String> settings, Console console) {
    this.name = program.name();
    this.program = program;
    this.log = program.log();
    this.ports = ports;
    this.settings = settings;
    this.console = console;
  }

  /** Starts it; whether it will answer is another question. */
  synchronized void start() {
    said = LogTail.from(PrivateFiles.log(log));
    startedAt = System.nanoTime();
    deathSeen = false;
    try {
      var builder =
          new ProcessBuilder(Jvm.service(program.jar(), program.service().heap()))
              .directory(log.getParent().toFile())
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(settings);
      process = builder.start();
    } catch (IOException e) {
      throw new SuiteException("Cannot run " + name() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public synchronized ProcessEntry entry() {
    return ProcessEntry.of(name(), process.toHandle(), ports, log);
  }

  @Override
  public synchronized boolean keepRunning() {
    if (process.isAlive()) {
      return false;
    }
    if (!deathSeen) {
      noteDeath();
    }
    if (System.nanoTime() - startAgainAt < 0) {
      return false;
    }
    start();
    return true;
  }

  boolean isReady() {
    return Readiness.of(ports.managementUrl());
  }

  /** Fails when it has died. */
  synchronized void requireAlive() {
    if (!process.isAlive()) {
      throw new SuiteException(
          "%s did not start (exit code %d). It said, in %s:%n%s"
              .formatted(name(), process.exitValue(), log, said.lastLines().indent(2)));
    }
  }

  synchronized SuiteException notReady(Duration waited) {
    return new SuiteException(
        "%s is not ready after %d s. It said, in %s:%n%s"
            .formatted(name(), waited.toSeconds(), log, said.lastLines().indent(2)));
  }

  synchronized ProcessHandle handle() {
    return process.toHandle();
  }

  private void noteDeath() {
    long now = System.nanoTime();
    var pause = backoff.afterDeath(Duration.ofNanos(now - startedAt));
    startAgainAt = now + pause.toNanos();
    deathSeen = true;
    console.say(
        "%s died (exit code %d); starting it again in %.1f s."
            .formatted(name(), process.exitValue(), pause.toMillis() / 1000.0));
  }
}
