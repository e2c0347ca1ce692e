package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.embedded.EmbeddedServers;
import icp.embedded.Progress;
import icp.embedded.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * filing-orchestrator in its production profile, with Keycloak as the provider that docs/oidc.md
 * tells of.
 */
@Tag("keycloak")
class KeycloakIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Keycloak keycloak;
  private static EmbeddedServers servers;
  private static ServiceProcess orchestrator;
  private static String url;

  @BeforeAll
  static void start() throws IOException {
    keycloak = Keycloak.start(Path.of("target", "keycloak").toAbsolutePath());
    Path folder = Path.of("target", "keycloak-suite-" + UUID.randomUUID()).toAbsolutePath();
    servers = EmbeddedServers.start(Settings.in(folder).withPorts(0, 0), Progress.silent());
    var service = Service.FILING_ORCHESTRATOR;
    Path log = folder.resolve("filing-orchestrator.log");
    var program =
        new ServiceProgram(service, service.title(), service.program(Repository.root()), log);
    var ports = new Ports();
    var its = new ServicePorts(ports.choose(0), ports.choose(0));
    var settings =
        new ProductionSettings(servers, keycloak, new Secrets(folder.resolve("secrets"))).of(its);
    url = its.url();
    orchestrator = new ServiceProcess(program, its, settings, Console.log());
    orchestrator.start();
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              orchestrator.requireAlive();
              return orchestrator.isReady();
            });
  }

  @AfterAll
  static void stop() {
    if (orchestrator != null) {
      Signals.kill(orchestrator.handle());
    }
    if (servers != null) {
      servers.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  void anApplicantDraftsAFilingOfTheirOwn() throws Exception {
    String token = accessToken("beian", "applicant");

    assertThat(draft(token)).isEqualTo(201);
    assertThat(status("GET", "/v1/filings", token)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviewer", "operator"})
  void whoHasNoSuchRoleIsRefused(String user) throws Exception {
    // Whoever registers is an applicant, too: the realm gives these the one role only.
    assertThat(draft(accessToken("beian", user))).isEqualTo(403);
  }

  @Test
  void staffDoWhatIsTheirs() throws Exception {
    assertThat(status("GET", "/v1/reviews", accessToken("beian", "reviewer"))).isEqualTo(200);
    assertThat(status("GET", "/v1/reviews", accessToken("beian", "applicant"))).isEqualTo(403);
    assertThat(status("GET", "/v1/incidents", accessToken("beian", "operator"))).isEqualTo(200);
  }

  @Test
  void aProgramWithTheRoleOfOperatorsIsLetIn() throws Exception {
    String token = keycloak.programsToken("billing");

    assertThat(status("GET", "/v1/filing-counts", token)).isEqualTo(200);
    assertThat(draft(token)).isEqualTo(403);
  }

  @Test
  void documentServiceAsksForAnAccountAndDoesNothingElse() throws Exception {
    String applicant = accessToken("beian", "applicant");
    String facts = "/v1/filings/" + drafted(applicant) + "/form-facts?account=";
    String own = keycloak.programsToken("document-service");

    assertThat(status("GET", facts + subject(applicant), own)).isEqualTo(200);
    assertThat(status("GET", facts + UUID.randomUUID(), own)).isEqualTo(404);
    assertThat(status("GET", facts + subject(applicant), applicant)).isEqualTo(403);
    assertThat(draft(own)).isEqualTo(403);
    for (String path : new String[] {"/v1/filings", "/v1/reviews", "/v1/incidents"}) {
      assertThat(status("GET", path, own)).as(path).isEqualTo(403);
    }
  }

  private static String drafted(String token) throws Exception {
    return JSON.readTree(answer("POST", "/v1/filings", token).body()).path("id").asText();
  }

  private static String subject(String token) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1])).path("sub").asText();
  }

  @Test
  void aTokenForAnotherAudienceOpensNothing() throws Exception {
    assertThat(draft(accessToken("elsewhere", "applicant"))).isEqualTo(401);
  }

  /** The identity token names the same audience, since that is the name of its front end. */
  @ParameterizedTest
  @ValueSource(strings = {"id_token", "refresh_token"})
  void onlyAccessTokensOpen(String kind) throws Exception {
    String token = keycloak.signIn("beian", "applicant").path(kind).asText();

    assertThat(token).isNotEmpty();
    assertThat(draft(token)).isEqualTo(401);
  }

  @Test
  void theEmbeddedIssuerIsNotThere() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/v1/sessions"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"name\":\"lilei\",\"password\":\"correct horse battery\"}"))
            .build();

    assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
  }

  private static String accessToken(String client, String user) {
    return keycloak.signIn(client, user).path("access_token").asText();
  }

  private static int draft(String token) throws Exception {
    return status("POST", "/v1/filings", token);
  }

  private static int status(String method, String path, String token) throws Exception {
    return answer(method, path, token).statusCode();
  }

  private static HttpResponse<String> answer(String method, String path, String token)
      throws Exception {
    var body =
        method.equals("POST")
            ? HttpRequest.BodyPublishers.ofString("{\"province\":\"33\"}")
            : HttpRequest.BodyPublishers.noBody();
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, body)
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
