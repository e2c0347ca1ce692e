package icp.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the sources lie, and with them the packaged services. */
final class Repository {

  /** Set by ./beian; without it we look upwards from the working folder. */
  static final String PROPERTY = "beian.home";

  private Repository() {}

  static Path root() {
    String named = System.getProperty(PROPERTY);
    Path start = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
    return Stream.iterate(start, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("filing-orchestrator/pom.xml")))
        .findFirst()
        .orElseThrow(() -> new SuiteException("There is no Beian in " + start + " or above it."));
  }
}
