package icp.suite;

import icp.embedded.EmbeddedServers;
import java.util.Map;
import java.util.TreeMap;

/**
 * What docker-compose.yml tells filing-orchestrator, with Keycloak as the provider of tokens and
 * gateways at which nobody listens.
 */
final class ProductionSettings {

  private static final String NOBODY = "https://127.0.0.1:1";

  private final EmbeddedServers servers;
  private final Keycloak keycloak;
  private final Secrets secrets;

  ProductionSettings(EmbeddedServers servers, Keycloak keycloak, Secrets secrets) {
    this.servers = servers;
    this.keycloak = keycloak;
    this.secrets = secrets;
  }

  Map<String, String> of(ServicePorts ports) {
    var database = servers.postgres().database("filings");
    var settings = new TreeMap<String, String>();
    settings.put("QUARKUS_PROFILE", "prod");
    settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    settings.put("QUARKUS_HTTP_PORT", "" + ports.api());
    settings.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    settings.put("QUARKUS_MANAGEMENT_PORT", "" + ports.management());
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    settings.put("KAFKA_BOOTSTRAP_SERVERS", servers.broker().bootstrapServers());
    settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keycloak.keys());
    settings.put("MP_JWT_VERIFY_ISSUER", keycloak.issuer());
    settings.put("SMALLRYE_JWT_PATH_GROUPS", "realm_access/roles");
    secrets.ensure();
    settings.put("BEIAN_FINGERPRINT_KEY", secrets.fingerprintKey());
    settings.put(
        "BEIAN_AUDIT_KEY_LOCATION", secrets.auditKey(Service.FILING_ORCHESTRATOR).toString());
    settings.put(
        "BEIAN_SEALING_KEYSET_LOCATION", secrets.keyset(Service.FILING_ORCHESTRATOR).toString());
    settings.putAll(gateways());
    return settings;
  }

  private static Map<String, String> gateways() {
    var settings = new TreeMap<String, String>();
    for (String gateway :
        new String[] {
          "ADMINISTRATION",
          "SMS",
          "REGISTERS_MINISTRY",
          "REGISTERS_CREDIT",
          "REGISTERS_PHONES",
          "REGISTERS_BLACKLIST",
          "REGISTERS_WEBSITES"
        }) {
      settings.put("BEIAN_" + gateway + "_ADDRESS", NOBODY);
      settings.put("BEIAN_" + gateway + "_TOKEN", "a token that nobody asks for");
    }
    settings.put("BEIAN_ADMINISTRATION_SECRET", "0123456789".repeat(4));
    return settings;
  }
}
