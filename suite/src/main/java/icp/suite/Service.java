package icp.suite;

import java.nio.file.Path;

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

  String database() {
    return database;
  }

  Path program(Path repository) {
    return repository.resolve(title).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
