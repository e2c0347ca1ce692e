package icp.suite;

import icp.embedded.EmbeddedServers;
import icp.embedded.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that runs: started in order, kept alive, stopped in the opposite order. */
final class Suite {

  /** Several times what a slow machine needs. */
  private static final Duration START = Duration.ofSeconds(120);

  private final DataFolder data;
  private final PortOptions ports;
  private final Path launcherLog;
  private final Console console;
  private final List<ServiceProcess> services = new ArrayList<>();

  private volatile boolean stopping;
  private LauncherLock lock;
  private EmbeddedServers servers;
  private Supervisor supervisor;

  /**
   * Prepares a suite.
   *
   * @param launcherLog where the console's lines go, null when that is a terminal
   */
  Suite(DataFolder data, PortOptions ports, Path launcherLog, Console console) {
    this.data = data;
    this.ports = ports;
    this.launcherLog = launcherLog;
    this.console = console;
  }

  /**
   * Starts everything and waits until it is ready.
   *
   * @throws RuntimeException when something does not start; nothing is left running
   */
  synchronized void start() {
    data.open();
    var programs = programs();
    lock = LauncherLock.take(data);
    try {
      new LeftOvers(data, console).stopServices();
      writePidFile(false);
      startServers();
      startServices(programs);
      awaitServices();
      writePidFile(true);
      supervisor = new Supervisor(kept(), console, () -> writePidFile(true));
    } catch (RuntimeException e) {
      stopEverything();
      throw e;
    }
  }

  /** Stops everything; during a start, as soon as the step that it is at has ended. */
  void stop() {
    stopping = true;
    synchronized (this) {
      if (lock != null) {
        console.say("Stopping.");
        stopEverything();
        console.say("Stopped.");
      }
    }
  }

  private List<ServiceProgram> programs() {
    Path root = Repository.root();
    return List.of(Service.values()).stream()
        .flatMap(
            it ->
                it.names(ports.replicas(it)).stream()
                    .map(name -> new ServiceProgram(it, name, it.program(root), data.log(name))))
        .toList();
  }

  private void startServers() {
    var settings =
        Settings.in(data.servers())
            .withPorts(ports.postgres(), ports.kafka())
            .withUsers(Service.users());
    servers = EmbeddedServers.start(settings, console::say);
    goOn();
  }

  private void startServices(List<ServiceProgram> programs) {
    var secrets = new Secrets(data.secrets());
    secrets.ensure();
    PrivateFiles.folder(data.documents());
    // All before the first starts: one is told where another will be.
    var taken = new Ports();
    var chosen = programs.stream().map(program -> choosePorts(taken, program)).toList();
    int orchestrator = chosen.get(first(programs, Service.FILING_ORCHESTRATOR)).api();
    var settings = new ServiceSettings(servers, secrets, data, orchestrator);
    for (int i = 0; i < programs.size(); i++) {
      var program = programs.get(i);
      var its = chosen.get(i);
      var process = new ServiceProcess(program, its, settings.of(program.service(), its), console);
      process.start();
      services.add(process);
    }
    writePidFile(false);
  }

  private static int first(List<ServiceProgram> programs, Service service) {
    return programs.stream().map(ServiceProgram::service).toList().indexOf(service);
  }

  private ServicePorts choosePorts(Ports chosen, ServiceProgram program) {
    boolean first = program.name().equals(program.service().title());
    int preferred = first ? ports.of(program.service()) : 0;
    int port = chosen.choose(preferred);
    if (preferred != 0 && port != preferred) {
      console.say(
          "%s cannot have port %d, uses port %d instead."
              .formatted(program.name(), preferred, port));
    }
    return new ServicePorts(
        port, chosen.choose(preferred == 0 ? 0 : preferred + ServicePorts.APART));
  }

  private void awaitServices() {
    var waiting = new ArrayList<>(services);
    Consumer<ServiceProcess> sayReady =
        it ->
            console.say(
                "%s is ready on port %d, process %d."
                    .formatted(it.name(), it.entry().port(), it.entry().pid()));
    boolean ready =
        Waiting.until(
            START,
            () -> {
              goOn();
              waiting.forEach(ServiceProcess::requireAlive);
              var now = waiting.stream().filter(ServiceProcess::isReady).toList();
              now.forEach(sayReady);
              waiting.removeAll(now);
              return waiting.isEmpty();
            });
    if (!ready) {
      throw waiting.get(0).notReady(START);
    }
  }

  private void goOn() {
    if (stopping) {
      throw new SuiteException("Told to stop while starting.");
    }
  }

  private List<Kept> kept() {
    var kept = new ArrayList<Kept>();
    kept.add(KeptServer.of(servers.postgres()));
    kept.add(KeptServer.of(servers.broker()));
    kept.addAll(services);
    return kept;
  }

  private void writePidFile(boolean ready) {
    var entries = new ArrayList<ProcessEntry>();
    entries.add(ProcessEntry.launcher(launcherLog));
    if (servers != null) {
      kept().forEach(process -> entries.add(process.entry()));
    }
    new PidFile(ready, entries).write(data.pids());
  }

  private void stopEverything() {
    if (supervisor != null) {
      supervisor.stop();
    }
    Signals.stop(services.stream().map(ServiceProcess::handle).toList());
    services.clear();
    if (servers != null) {
      servers.close();
    }
    PidFile.delete(data.pids());
    lock.close();
    lock = null;
  }
}
