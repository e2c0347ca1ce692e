package icp.suite;

import icp.embedded.EmbeddedServers;
import icp.embedded.Settings;
import java.util.List;

/** What a killed launcher leaves behind. The caller holds the folder's lock. */
final class LeftOvers {

  private final DataFolder data;
  private final Console console;

  LeftOvers(DataFolder data, Console console) {
    this.data = data;
    this.console = console;
  }

  /** Stops services that have no launcher any more; their settings may be out of date. */
  void stopServices() {
    var services = PidFile.read(data.pids()).map(PidFile::services).orElse(List.of());
    if (services.isEmpty()) {
      return;
    }
    console.say("An earlier launcher was killed; stopping the services that it left.");
    Signals.stop(services.stream().flatMap(entry -> entry.process().stream()).toList());
  }

  /**
   * Stops the servers too. They are taken over first, so that they stop as cleanly as ever and
   * nobody has to guess whether a pid is still theirs.
   */
  void stopAll() {
    stopServices();
    var settings = Settings.in(data.servers()).withPorts(0, 0);
    EmbeddedServers.start(settings, console::say).close();
    PidFile.delete(data.pids());
  }
}
