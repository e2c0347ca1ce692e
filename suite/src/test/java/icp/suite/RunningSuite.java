package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.embedded.BrokerLogin;
import icp.embedded.EmbeddedServers;
import icp.embedded.Progress;
import icp.embedded.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The packaged services, PostgreSQL and Kafka as processes, on free ports and an empty data folder,
 * started by the same command that people use. It ends with this JVM, however that ends.
 *
 * <p>Names are those of the pid file: launcher, postgres, kafka, filing-orchestrator,
 * domain-service, instance-service, document-service; further replicas end in -2 and so on.
 */
public final class RunningSuite implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration RESTART = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(100);

  private static RunningSuite shared;

  private final DataFolder data;
  private final Process launcher;

  private RunningSuite(DataFolder data, Process launcher) {
    this.data = data;
    this.launcher = launcher;
  }

  /** The one that most test classes use together; whoever harms it mends it. */
  public static synchronized RunningSuite shared() {
    if (shared == null || !shared.launcher.isAlive()) {
      shared = start("shared");
    }
    return shared;
  }

  /**
   * Another one.
   *
   * @param name of its folder under target/suites, whose earlier content goes away
   */
  static RunningSuite start(String name, String... more) {
    return start(name, Map.of(), more);
  }

  /**
   * Another one, whose processes find more in their environment.
   *
   * @param environment what {@code ./beian up} hands on to the services
   */
  public static RunningSuite start(String name, Map<String, String> environment, String... more) {
    Path folder = Path.of("target", "suites", name).toAbsolutePath();
    delete(folder);
    var suite = new RunningSuite(new DataFolder(folder), launch(folder, environment, more));
    await().atMost(START).until(() -> !suite.launcher.isAlive() || suite.pids().isPresent());
    assertThat(suite.launcher.isAlive()).as(() -> "The launcher said: " + suite.said()).isTrue();
    return suite;
  }

  /** Base URL of a service. */
  public String url(String service) {
    return entry(service).url();
  }

  int port(String process) {
    return entry(process).port();
  }

  public long pid(String process) {
    return entry(process).pid();
  }

  /** What a member of staff, reviewer or operator, signs in with. */
  public String staffPassword(String role) {
    return new Secrets(data.secrets()).staffPassword(role);
  }

  /** Settings of a client that signs in to the broker as a service. */
  Map<String, Object> kafka(Service service) {
    var settings = new HashMap<String, Object>(BrokerLogin.in(data.servers(), service.title()));
    settings.put("bootstrap.servers", "127.0.0.1:" + port("kafka"));
    return settings;
  }

  /** Everything that it owns on this machine. */
  public Path folder() {
    return data.path();
  }

  /** What a service tells of itself: its metrics, as Prometheus reads them. */
  public String metrics(String service) throws IOException {
    try (var answer = URI.create(entry(service).management() + "/q/metrics").toURL().openStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Base URL of its health and metrics. */
  String management(Service service) {
    return entry(service.title()).management();
  }

  /** PostgreSQL and Kafka alone, on the same data, once the suite is closed. */
  public EmbeddedServers servers() {
    var settings = Settings.in(data.servers()).withPorts(0, 0).withUsers(Service.users());
    return EmbeddedServers.start(settings, Progress.silent());
  }

  DataFolder data() {
    return data;
  }

  /** Kills the process (kill -9), and returns when it is dead. */
  public void kill(String process) {
    Signals.kill(ProcessHandle.of(pid(process)).orElseThrow());
  }

  /** Stops the process without ending it (kill -STOP), as a machine that is suspended does. */
  public void freeze(String process) {
    signal("STOP", process);
  }

  /** Has a frozen process go on. */
  public void thaw(String process) {
    signal("CONT", process);
  }

  private void signal(String name, String process) {
    try {
      var kill = new ProcessBuilder("kill", "-" + name, "" + pid(process)).inheritIO().start();
      assertThat(kill.waitFor()).as("kill -%s of %s", name, process).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns when the process has another pid than the given one and is ready again. */
  public void awaitRestart(String process, long formerPid) {
    await()
        .atMost(RESTART)
        .untilAsserted(
            () -> {
              assertThat(pid(process)).isNotEqualTo(formerPid);
              assertThat(isReady(process)).as(process + " is ready").isTrue();
            });
  }

  /** Kills it and returns when it is ready again. */
  void killAndAwait(String process) {
    long former = pid(process);
    kill(process);
    awaitRestart(process, former);
  }

  boolean isReady(String process) {
    var entry = entry(process);
    return entry.url() == null ? Ports.accepts(entry.port()) : Readiness.of(entry);
  }

  /** What the launcher has said. */
  String said() {
    return PrivateFiles.read(output(data.path()));
  }

  /** The live processes of the suite. */
  List<ProcessHandle> processes() {
    return pids().orElseThrow().processes().stream()
        .flatMap(entry -> entry.process().stream())
        .toList();
  }

  /** Stops everything as ./beian down does; the folder stays, for whoever asks what happened. */
  @Override
  public void close() {
    launcher.destroy();
    await().atMost(STOP).until(() -> !launcher.isAlive());
  }

  private ProcessEntry entry(String process) {
    return pids().flatMap(it -> it.find(process)).orElseThrow();
  }

  private Optional<PidFile> pids() {
    return PidFile.read(data.pids()).filter(PidFile::ready);
  }

  private static Process launch(Path folder, Map<String, String> environment, String... more) {
    var arguments = new ArrayList<>(List.of("up", "--while-input-open", "--data", "" + folder));
    for (Service service : Service.values()) {
      arguments.add("--port-" + service.title() + "=0");
    }
    arguments.addAll(List.of("--port-postgres=0", "--port-kafka=0"));
    arguments.addAll(List.of(more));
    try {
      File output = output(folder).toFile();
      Files.createDirectories(folder.getParent());
      var builder =
          new ProcessBuilder(Jvm.suite(Repository.root(), arguments))
              .redirectErrorStream(true)
              .redirectOutput(output);
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path output(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".log");
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
