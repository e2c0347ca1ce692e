package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real Keycloak as a process, with the realm of {@code docs/samples/keycloak-realm.json} and a
 * person for each role. People sign in by password here, where no browser is.
 */
final class Keycloak implements AutoCloseable {

  static final String PASSWORD = "correct horse battery";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START = Duration.ofMinutes(4);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the one that Maven unpacked into the folder; returns when it answers. */
  static Keycloak start(Path folder) throws IOException {
    Path home = only(folder);
    Path imported = Files.createDirectories(home.resolve("data/import")).resolve("realm.json");
    JSON.writeValue(imported.toFile(), realm());
    int port = new Ports().choose(0);
    var builder =
        new ProcessBuilder(
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path log = folder.resolve("keycloak.log");
    var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var started = new Keycloak(process, port);
    try {
      await().atMost(START).until(() -> !process.isAlive() || started.answers());
      assertThat(process.isAlive()).as("Keycloak lives, see " + log).isTrue();
    } catch (AssertionError | RuntimeException e) {
      started.close();
      throw e;
    }
    return started;
  }

  String issuer() {
    return "http://127.0.0.1:" + port + "/realms/beian";
  }

  String keys() {
    return issuer() + "/protocol/openid-connect/certs";
  }

  /** What a person gets who signs in at a front end: access_token, id_token, refresh_token. */
  JsonNode signIn(String client, String user) {
    return token(
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "username", user,
            "password", PASSWORD,
            "scope", "openid"));
  }

  /** The access token of a program that signs in as itself. */
  String programsToken(String client) {
    return token(
            Map.of(
                "grant_type", "client_credentials",
                "client_id", client,
                "client_secret", PASSWORD))
        .path("access_token")
        .asText();
  }

  @Override
  public void close() {
    var all = process.descendants().toList();
    process.destroy();
    all.forEach(ProcessHandle::destroy);
    await().atMost(Duration.ofSeconds(60)).until(() -> all.stream().noneMatch(it -> it.isAlive()));
  }

  private boolean answers() {
    try {
      var request = HttpRequest.newBuilder(URI.create(keys())).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode token(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JSON.readTree(answer.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode realm() throws IOException {
    var realm =
        (ObjectNode)
            JSON.readTree(Repository.root().resolve("docs/samples/keycloak-realm.json").toFile());
    for (JsonNode client : realm.path("clients")) {
      ((ObjectNode) client).put("directAccessGrantsEnabled", true).put("secret", PASSWORD);
    }
    // A front end of somebody else's in the same realm, whose tokens are not for the suite.
    realm
        .withArray("clients")
        .addObject()
        .put("clientId", "elsewhere")
        .put("publicClient", true)
        .put("directAccessGrantsEnabled", true);
    for (String role : new String[] {"applicant", "reviewer", "operator"}) {
      person(realm.withArray("users").addObject(), role);
    }
    return realm;
  }

  private static void person(ObjectNode user, String role) {
    user.put("username", role).put("enabled", true).put("emailVerified", true);
    user.put("email", role + "@example.cn").put("firstName", role).put("lastName", "Somebody");
    user.putArray("realmRoles").add(role);
    user.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
  }

  private static Path only(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }
}
