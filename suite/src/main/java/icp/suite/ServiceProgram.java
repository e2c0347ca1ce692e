package icp.suite;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What to run for a service, and where it writes.
 *
 * @param service that it is
 * @param name of this one of the service's processes
 * @param jar of the packaged service
 * @param log that gets what it prints
 */
record ServiceProgram(Service service, String name, Path jar, Path log) {

  /** Fails when the service has not been packaged. */
  ServiceProgram {
    if (!Files.exists(jar)) {
      throw new SuiteException(
          "%s is not built: there is no %s. Run ./beian up, or mvn package."
              .formatted(service.title(), jar));
    }
  }
}
