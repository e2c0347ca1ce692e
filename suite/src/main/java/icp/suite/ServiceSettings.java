package icp.suite;

import icp.embedded.EmbeddedServers;
import java.util.Map;
import java.util.TreeMap;

/** What each service is told, as environment variables. */
final class ServiceSettings {

  private final EmbeddedServers servers;
  private final Secrets secrets;
  private final DataFolder data;
  private final int orchestrator;

  /**
   * Prepares the settings.
   *
   * @param orchestrator the port of filing-orchestrator
   */
  ServiceSettings(EmbeddedServers servers, Secrets secrets, DataFolder data, int orchestrator) {
    this.servers = servers;
    this.secrets = secrets;
    this.data = data;
    this.orchestrator = orchestrator;
  }

  Map<String, String> of(Service service, ServicePorts ports) {
    var database = servers.postgres().database(service.database());
    var settings = new TreeMap<String, String>();
    // The production profile refuses what this machine offers, the small issuer for one.
    settings.put("QUARKUS_PROFILE", "embedded");
    settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    settings.put("QUARKUS_HTTP_PORT", "" + ports.api());
    settings.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    settings.put("QUARKUS_MANAGEMENT_PORT", "" + ports.management());
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    settings.put("KAFKA_BOOTSTRAP_SERVERS", servers.broker().bootstrapServers());
    settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:" + secrets.issuerPublic());
    // Decoders take and give back much memory at once; each further arena would keep some of it.
    settings.put("MALLOC_ARENA_MAX", "2");
    settings.putAll(only(service));
    return settings;
  }

  private Map<String, String> only(Service service) {
    return switch (service) {
      case FILING_ORCHESTRATOR ->
          Map.of(
              "BEIAN_FINGERPRINT_KEY",
              secrets.fingerprintKey(),
              "BEIAN_ISSUER_KEY_LOCATION",
              "file:" + secrets.issuerPrivate(),
              "BEIAN_STAFF_REVIEWER_PASSWORD",
              secrets.staffPassword("reviewer"),
              "BEIAN_STAFF_OPERATOR_PASSWORD",
              secrets.staffPassword("operator"),
              "BEIAN_SMS_SIMULATOR",
              "true",
              "BEIAN_ADMINISTRATION_SIMULATOR",
              "true",
              "BEIAN_REGISTERS_SIMULATOR",
              "true",
              "BEIAN_WEBHOOKS_KEYSET_LOCATION",
              secrets.webhooksKeyset().toString(),
              // A receiver that somebody tries out runs on this machine.
              "BEIAN_WEBHOOKS_HTTP_HOSTS",
              "127.0.0.1,localhost");
      case DOMAIN_SERVICE -> Map.of("BEIAN_FINGERPRINT_KEY", secrets.fingerprintKey());
      case DOCUMENT_SERVICE ->
          Map.of(
              "BEIAN_FINGERPRINT_KEY", secrets.fingerprintKey(),
              "BEIAN_ORCHESTRATOR_URL", "http://127.0.0.1:" + orchestrator,
              "BEIAN_DOCUMENTS_FOLDER", data.documents().toString(),
              "BEIAN_DOCUMENTS_KEYSET_LOCATION", secrets.documentsKeyset().toString());
      case INSTANCE_SERVICE -> Map.of();
    };
  }
}
