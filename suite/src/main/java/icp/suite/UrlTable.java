package icp.suite;

/** Where everything is to be found once it is up. */
final class UrlTable {

  private UrlTable() {}

  static String of(PidFile pids, DataFolder data) {
    var services = new Table("SERVICE", "API", "OPENAPI", "HEALTH", "METRICS");
    var servers = new Table("SERVER", "ADDRESS");
    for (ProcessEntry entry : pids.processes()) {
      if (entry.url() != null) {
        services.row(
            entry.name(),
            entry.url(),
            entry.url() + "/openapi",
            Readiness.url(entry.management()),
            entry.management() + "/q/metrics");
      } else if (entry.port() != null) {
        servers.row(entry.name(), "127.0.0.1:" + entry.port());
      }
    }
    return """

        %s

        %s

        Logs             %s
        Staff passwords  %s, or ./beian secret reviewer|operator
        """
        .formatted(services, servers, data.logs(), data.secrets());
  }
}
