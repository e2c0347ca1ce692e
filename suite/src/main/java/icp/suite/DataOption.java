package icp.suite;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data folder a command is about. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:BEIAN_DATA}",
      description = "Where all data lies; data/ in the repository unless BEIAN_DATA names another.")
  private Path path;

  DataFolder folder() {
    boolean isNamed = path != null && !path.toString().isEmpty();
    return new DataFolder(isNamed ? path : Repository.root().resolve("data"));
  }
}
