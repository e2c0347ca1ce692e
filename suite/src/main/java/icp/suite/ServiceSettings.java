package icp.suite;

import icp.embedded.EmbeddedServers;
import java.util.Locale;
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
    servers
        .broker()
        .loginOf(service.title())
        .forEach((name, value) -> settings.put(variable("kafka." + name), value));
    settings.put("BEIAN_SEALING_KEYSET_LOCATION", secrets.keyset(service).toString());
    // Here everybody calls from one machine, the demo and the benchmark as fast as they can.
    settings.put("BEIAN_LIMITS_ADDRESS_PER_MINUTE", "0");
    settings.put("BEIAN_LIMITS_ACCOUNT_PER_MINUTE", "0");
    settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:" + secrets.issuer().published());
    settings.put("BEIAN_AUDIT_KEY_LOCATION", secrets.auditKey(service).toString());
    // Decoders take and give back much memory at once; each further arena would keep some of it.
    settings.put("MALLOC_ARENA_MAX", "2");
    settings.putAll(only(service));
    return settings;
  }

  private static String variable(String setting) {
    return setting.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private Map<String, String> only(Service service) {
    return switch (service) {
      case FILING_ORCHESTRATOR -> ofOrchestrator();
      case DOMAIN_SERVICE -> Map.of("BEIAN_FINGERPRINT_KEY", secrets.fingerprintKey());
      case DOCUMENT_SERVICE ->
          Map.of(
              "BEIAN_FINGERPRINT_KEY", secrets.fingerprintKey(),
              "BEIAN_ORCHESTRATOR_URL", "http://127.0.0.1:" + orchestrator,
              "BEIAN_ORCHESTRATOR_TOKEN_URL", "http://127.0.0.1:" + orchestrator + "/v1/tokens",
              "BEIAN_ORCHESTRATOR_CLIENT_ID", Service.DOCUMENT_SERVICE.title(),
              "BEIAN_ORCHESTRATOR_CLIENT_SECRET", secrets.clientSecret(),
              "BEIAN_DOCUMENTS_FOLDER", data.documents().toString(),
              "BEIAN_DOCUMENTS_KEYSET_LOCATION", secrets.keyset(service).toString());
      case INSTANCE_SERVICE -> Map.of();
    };
  }

  private Map<String, String> ofOrchestrator() {
    var settings = new TreeMap<String, String>();
    settings.put("BEIAN_FINGERPRINT_KEY", secrets.fingerprintKey());
    settings.put("BEIAN_ISSUER_KEY_LOCATION", "file:" + secrets.issuer().privateFile());
    settings.put("BEIAN_ISSUER_KEY_ID", secrets.issuer().id());
    settings.put("BEIAN_ISSUER_DOCUMENT_SERVICE_SECRET_HASH", secrets.clientSecretHash());
    // Who follows the README by hand signs in once.
    settings.put("BEIAN_ISSUER_VALIDITY", "1h");
    settings.put("BEIAN_STAFF_REVIEWER_PASSWORD", secrets.staffPassword("reviewer"));
    settings.put("BEIAN_STAFF_OPERATOR_PASSWORD", secrets.staffPassword("operator"));
    settings.put("BEIAN_SMS_SIMULATOR", "true");
    settings.put("BEIAN_ADMINISTRATION_SIMULATOR", "true");
    settings.put("BEIAN_REGISTERS_SIMULATOR", "true");
    // A receiver that somebody tries out runs on this machine.
    settings.put("BEIAN_WEBHOOKS_HTTP_HOSTS", "127.0.0.1,localhost");
    return settings;
  }
}
