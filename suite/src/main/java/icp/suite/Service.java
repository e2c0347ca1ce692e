package icp.suite;

import icp.contracts.Topics;
import icp.embedded.BrokerUser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The services, and the database and the topic that each alone owns. */
enum Service {
  FILING_ORCHESTRATOR(
      "filing-orchestrator",
      "filings",
      Topics.FILINGS,
      Topics.DOMAINS,
      Topics.INSTANCES,
      Topics.DOCUMENTS),
  DOMAIN_SERVICE("domain-service", "domains", Topics.DOMAINS, Topics.FILINGS),
  INSTANCE_SERVICE("instance-service", "instances", Topics.INSTANCES, Topics.FILINGS),
  DOCUMENT_SERVICE("document-service", "documents", Topics.DOCUMENTS, Topics.FILINGS);

  /** Where all hear that a session has ended. */
  static final String SESSIONS = "sessions.v1";

  private final String title;
  private final String database;
  private final String says;
  private final List<String> hears;

  Service(String title, String database, String says, String... hears) {
    this.title = title;
    this.database = database;
    this.says = says;
    this.hears = List.of(hears);
  }

  /** All of them, as the broker knows them. */
  static List<BrokerUser> users() {
    return Stream.of(values()).map(Service::user).toList();
  }

  /** What the broker lets it do. */
  BrokerUser user() {
    List<String> keeps = issues() ? List.of(checkpoints(), SESSIONS) : List.of(checkpoints());
    return new BrokerUser(
        title, List.of(says), hears, keeps, issues() ? List.of() : List.of(SESSIONS));
  }

  /** Whether it signs tokens, and so alone says when a session has ended. */
  boolean issues() {
    return this == FILING_ORCHESTRATOR;
  }

  /** The topic on which it tells how far its audit is, to itself alone. */
  String checkpoints() {
    return title + ".audit.v1";
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
