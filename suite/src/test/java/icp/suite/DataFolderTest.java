package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path parent;

  @Test
  void isClosedToEveryoneElse() throws IOException {
    var data = new DataFolder(parent.resolve("a/b"));

    data.open();
    data.open();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
        .isEqualTo("rwx------");
  }

  @Test
  void leavesAFolderOfSomeoneElseAlone() throws IOException {
    Files.createFile(parent.resolve("holiday.jpg"));

    assertThatThrownBy(() -> new DataFolder(parent).open())
        .isInstanceOf(SuiteException.class)
        .hasMessageContaining("holds something else");
  }

  @Test
  void keepsOneOlderLogWhenALogHasGrownLarge() throws IOException {
    Path log = new DataFolder(parent).log("domain-service");
    Files.createDirectories(log.getParent());
    Files.write(log, new byte[9 * 1024 * 1024]);

    PrivateFiles.log(log);

    assertThat(log).isEmptyFile();
    assertThat(Path.of(log + ".1")).hasSize(9 * 1024 * 1024);
  }
}
