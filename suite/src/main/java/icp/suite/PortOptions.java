package icp.suite;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where services run: ports to prefer, of which a taken one gives way to a free one; replicas. */
final class PortOptions {

  @Option(
      names = "--port-filing-orchestrator",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Preferred port of filing-orchestrator, 0 for any (${DEFAULT-VALUE}).")
  private int filingOrchestrator;

  @Option(
      names = "--port-domain-service",
      paramLabel = "PORT",
      defaultValue = "8081",
      description = "Preferred port of domain-service, 0 for any (${DEFAULT-VALUE}).")
  private int domainService;

  @Option(
      names = "--port-instance-service",
      paramLabel = "PORT",
      defaultValue = "8082",
      description = "Preferred port of instance-service, 0 for any (${DEFAULT-VALUE}).")
  private int instanceService;

  @Option(
      names = "--port-document-service",
      paramLabel = "PORT",
      defaultValue = "8083",
      description = "Preferred port of document-service, 0 for any (${DEFAULT-VALUE}).")
  private int documentService;

  @Option(
      names = "--port-postgres",
      paramLabel = "PORT",
      defaultValue = "5432",
      description = "Preferred port of PostgreSQL, 0 for any (${DEFAULT-VALUE}).")
  private int postgres;

  @Option(
      names = "--port-kafka",
      paramLabel = "PORT",
      defaultValue = "9092",
      description = "Preferred port of Kafka, 0 for any (${DEFAULT-VALUE}).")
  private int kafka;

  @Option(
      names = "--instance-services",
      paramLabel = "N",
      defaultValue = "1",
      description = "Processes of instance-service, 1 to 4 (${DEFAULT-VALUE}).")
  private int instanceServices;

  /** How many processes of a service to run. */
  int replicas(Service service) {
    if (instanceServices < 1 || instanceServices > 4) {
      throw new SuiteException("Give 1 to 4 processes of instance-service.");
    }
    return service == Service.INSTANCE_SERVICE ? instanceServices : 1;
  }

  int of(Service service) {
    return switch (service) {
      case FILING_ORCHESTRATOR -> filingOrchestrator;
      case DOMAIN_SERVICE -> domainService;
      case INSTANCE_SERVICE -> instanceService;
      case DOCUMENT_SERVICE -> documentService;
    };
  }

  int postgres() {
    return postgres;
  }

  int kafka() {
    return kafka;
  }

  /** The same on another command line. */
  List<String> arguments() {
    var arguments = new ArrayList<String>();
    for (Service service : Service.values()) {
      arguments.add("--port-" + service.title() + "=" + of(service));
    }
    arguments.add("--port-postgres=" + postgres);
    arguments.add("--port-kafka=" + kafka);
    arguments.add("--instance-services=" + instanceServices);
    return arguments;
  }
}
