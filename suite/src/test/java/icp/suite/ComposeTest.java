package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeTest {

  private static final Path ROOT = Repository.root();

  /** Settings of Java, Quarkus, its Kafka client and SmallRye JWT that we use, each looked up. */
  private static final Set<String> OF_QUARKUS =
      Stream.of(
              "java.tool.options",
              "quarkus.profile",
              "quarkus.http.host",
              "quarkus.http.port",
              "quarkus.management.host",
              "quarkus.management.port",
              "quarkus.datasource.jdbc.url",
              "quarkus.datasource.username",
              "quarkus.datasource.password",
              "kafka.bootstrap.servers",
              "kafka.security.protocol",
              "kafka.sasl.mechanism",
              "kafka.sasl.jaas.config",
              "mp.jwt.verify.issuer",
              "mp.jwt.verify.publickey.location",
              "smallrye.jwt.path.groups")
          .map(SettingsInSources::variable)
          .collect(Collectors.toUnmodifiableSet());

  private static Compose compose;

  @BeforeAll
  static void read() throws IOException {
    compose = Compose.read(ROOT.resolve("docker-compose.yml"));
  }

  @Test
  void everyServiceHasAHealthCheck() {
    assertThat(compose.services())
        .allSatisfy((name, it) -> assertThat(it.at("/healthcheck/test")).as(name).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void ourServicesWaitForTheServersAndAreBuiltFromTheOneFile(Service service) {
    var it = compose.services().get(service.title());

    assertThat(it.at("/build/args/SERVICE").asText()).isEqualTo(service.title());
    for (String server : Set.of("postgres", "kafka")) {
      assertThat(it.at("/depends_on/" + server + "/condition").asText())
          .isEqualTo("service_healthy");
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyVariableIsARealSetting(Service service) {
    var known = new TreeSet<>(OF_QUARKUS);
    known.addAll(SettingsInSources.of(ROOT.resolve("platform")));
    known.addAll(SettingsInSources.of(ROOT.resolve("regulations")));
    known.addAll(SettingsInSources.of(ROOT.resolve(service.title())));

    assertThat(known).containsAll(compose.environment(service.title()).keySet());
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyServiceRunsInTheProductionProfileOnItsOwnDatabase(Service service) {
    assertThat(compose.environment(service.title()))
        .containsEntry("QUARKUS_PROFILE", "prod")
        .containsEntry("QUARKUS_DATASOURCE_USERNAME", service.database())
        .containsEntry(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/" + service.database());
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyServiceReadsTheBookOfRegulationsThatIsMounted(Service service) {
    String folder = compose.environment(service.title()).get("BEIAN_REGULATIONS_FOLDER");

    assertThat(compose.services().get(service.title()).at("/volumes"))
        .anyMatch(volume -> volume.asText().endsWith(":" + folder + ":ro"));
  }

  @Test
  void noSecretHasADefault() {
    for (String service : compose.services().keySet()) {
      var secrets = compose.environment(service);
      secrets.keySet().removeIf(it -> !it.matches(".*(PASSWORD|KEY|SECRET|TOKEN)"));
      assertThat(secrets.values())
          .as(service)
          .allSatisfy(it -> assertThat(it).matches("\\$\\{[A-Z_]+:\\?.+}"));
    }
  }

  @Test
  void documentServiceFindsItsKeysInAFileAndItsFilesInABucket() {
    var it = compose.services().get("document-service");
    var settings = compose.environment("document-service");

    assertThat(it.at("/depends_on/objects/condition").asText()).isEqualTo("service_healthy");
    assertThat(settings)
        .containsEntry("BEIAN_DOCUMENTS_S3_ENDPOINT", "http://objects:9000")
        .containsEntry("BEIAN_DOCUMENTS_KEYSET_LOCATION", "/run/secrets/documents-keyset")
        .doesNotContainKey("BEIAN_DOCUMENTS_FOLDER");
    assertThat(it.at("/secrets")).anyMatch(name -> name.asText().equals("documents-keyset"));
    assertThat(compose.secret("documents-keyset")).isEqualTo("BEIAN_DOCUMENTS_KEYSET");
    assertThat(compose.services().get("objects").at("/healthcheck/test/1").asText())
        .contains("local/" + settings.get("BEIAN_DOCUMENTS_S3_BUCKET"));
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyServiceFindsTheKeysOfItsPersonalDataInAFileOfItsOwn(Service service) {
    String keyset = service.database() + "-keyset";

    assertThat(compose.environment(service.title()))
        .containsEntry("BEIAN_SEALING_KEYSET_LOCATION", "/run/secrets/" + keyset);
    assertThat(compose.services().get(service.title()).at("/secrets"))
        .anyMatch(name -> name.asText().equals(keyset));
    assertThat(compose.secret(keyset))
        .isEqualTo("BEIAN_" + service.database().toUpperCase(Locale.ROOT) + "_KEYSET");
  }

  @Test
  void webhooksGoToThePublicInternetAlone() {
    assertThat(compose.environment("filing-orchestrator"))
        .doesNotContainKey("BEIAN_WEBHOOKS_HTTP_HOSTS");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyServiceFindsTheKeyOfItsAuditInAFileOfItsOwn(Service service) {
    String key = service.database() + "-audit-key";

    assertThat(compose.environment(service.title()))
        .containsEntry("BEIAN_AUDIT_KEY_LOCATION", "/run/secrets/" + key);
    assertThat(compose.services().get(service.title()).at("/secrets"))
        .extracting(JsonNode::asText)
        .contains(key)
        .filteredOn(name -> name.endsWith("audit-key"))
        .hasSize(1);
    assertThat(compose.secret(key))
        .isEqualTo("BEIAN_" + service.database().toUpperCase(Locale.ROOT) + "_AUDIT_KEY");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void theBrokerKnowsEveryServiceAndWhatItMayWriteAndRead(Service service) throws IOException {
    String script = Files.readString(ROOT.resolve("suite/src/main/docker/broker-users.sh"));
    var user = service.user();
    String variable = service.database().toUpperCase(Locale.ROOT) + "_KAFKA_PASSWORD";

    assertThat(script)
        .contains(
            "user %s \"$%s\" %s %s\n"
                .formatted(
                    user.name(), variable, user.writes().get(0), String.join(" ", user.reads())))
        .contains(
            "--operation Write --operation Read --operation Describe --operation Create"
                + " --topic \"$name.audit.v1\"\n");
    assertThat(user.keeps()).contains(user.name() + ".audit.v1");
    assertThat(compose.environment(service.title()))
        .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT")
        .containsEntry("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512")
        .hasEntrySatisfying(
            "KAFKA_SASL_JAAS_CONFIG",
            jaas ->
                assertThat(jaas)
                    .contains("username=\"" + user.name() + "\" password=\"${" + variable + ":?"));
  }

  @Test
  void theIssuersServiceAloneSaysThatASessionHasEndedAndAllHearOfIt() throws IOException {
    String script = Files.readString(ROOT.resolve("suite/src/main/docker/broker-users.sh"));

    assertThat(script)
        .contains(
            "  allow \"$name\" --operation Read --operation Describe --operation Create"
                + " --topic sessions.v1\n")
        .contains("\nallow filing-orchestrator --operation Write --topic sessions.v1\n");
    assertThat(Service.values())
        .filteredOn(service -> service.user().keeps().contains(Service.SESSIONS))
        .containsExactly(Service.FILING_ORCHESTRATOR);
    assertThat(Service.values())
        .filteredOn(service -> service.user().heeds().contains(Service.SESSIONS))
        .hasSize(Service.values().length - 1);
  }

  @Test
  void theBrokerAsksWhoConnectsAndForbidsWhatIsNotAllowed() {
    assertThat(compose.environment("kafka"))
        .containsEntry(
            "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
            "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT")
        .containsEntry(
            "KAFKA_AUTHORIZER_CLASS_NAME",
            "org.apache.kafka.metadata.authorizer.StandardAuthorizer")
        .containsEntry("KAFKA_SUPER_USERS", "User:broker")
        .doesNotContainKey("KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND");
  }

  @Test
  void theDatabasesAreThoseOfTheServices() throws IOException {
    String script = Files.readString(ROOT.resolve("suite/src/main/docker/databases.sh"));

    for (Service service : Service.values()) {
      assertThat(script).contains("database " + service.database() + " ");
    }
  }
}
