package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() {
    var written = new PidFile(true, List.of(ProcessEntry.launcher(null), service(1)));

    written.write(file());

    assertThat(PidFile.read(file())).contains(written);
    assertThat(folder).isDirectoryContaining(it -> it.equals(file()));
  }

  @Test
  void leavesNothingBesideIt() throws IOException {
    var pids = new PidFile(false, List.of(ProcessEntry.launcher(null)));

    pids.write(file());
    pids.write(file());

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void isMissingWhenNothingRuns() {
    assertThat(PidFile.read(file())).isEmpty();
  }

  @Test
  void saysWhichFileItCannotRead() throws IOException {
    Files.writeString(file(), "{");

    assertThatThrownBy(() -> PidFile.read(file()))
        .isInstanceOf(SuiteException.class)
        .hasMessageContaining(file().toString());
  }

  @Test
  void knowsItsLauncher() {
    var pids = new PidFile(true, List.of(ProcessEntry.launcher(null)));

    assertThat(pids.launcher()).contains(ProcessHandle.current());
  }

  @Test
  void takesAStrangerWithTheSamePidForAStranger() {
    var self = ProcessHandle.current();
    String anHourAgo = self.info().startInstant().orElseThrow().minusSeconds(3600).toString();
    var entry = new ProcessEntry("launcher", self.pid(), anHourAgo, null, null, null, null);

    assertThat(entry.isAlive()).isFalse();
    assertThat(new PidFile(true, List.of(entry)).launcher()).isEmpty();
  }

  @Test
  void listsServicesThatLiveOnly() {
    assertThat(new PidFile(true, List.of(service(Integer.MAX_VALUE))).services()).isEmpty();
  }

  private static ProcessEntry service(long pid) {
    String url = "http://127.0.0.1:8081";
    return new ProcessEntry(
        "domain-service", pid, Instant.EPOCH.toString(), 8081, url, url, "x.log");
  }

  private Path file() {
    return folder.resolve("pids.json");
  }
}
