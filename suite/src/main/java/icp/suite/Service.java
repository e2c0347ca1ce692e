package icp.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The services, and the database that each alone owns. */
enum Service {
  FILING_ORCHESTRATOR("filing-orchestrator", "filings"),
  DOMAIN_SERVICE("domain-service", "domains"),
  INSTANCE_SERVICE("instance-service", "instances"),
  DOCUMENT_SERVICE("document-service", "documents");

  private final String title;
  private final String database;

  Service(String title, String database) {
    this.title = title;
    this.database = database;
  }

  /** Its name everywhere, and its folder in the repository. */
  String title() {
    return title;
  }

  /** The names of its processes: its title, and that with a number from the second on. */
  List<String> names(int replicas) {
    return IntStream.rangeClosed(1, replicas)
        .mapToObj(n -> n == 1 ? title : title + "-" + n)
        .toList();
  }

  /** Whether a process of this name is one of its own. */
  boolean owns(String process) {
    return process.equals(title) || process.matches(title + "-\\d+");
  }

  String database() {
    return database;
  }

  /** The most heap of one process, in megabytes: photos are decoded whole. */
  int heap() {
    return this == DOCUMENT_SERVICE ? 512 : 160;
  }

  Path program(Path repository) {
    return repository.resolve(title).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
