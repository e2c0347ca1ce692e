package icp.filings.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class FilingStateStreamTest {
  @TestHTTPResource("/v1/filing-states")
  URI stream;

  @Test
  void whoResumesFromTheBeginningGetsAllWithoutGapAndThenWhatIsNew() throws Exception {
    // Given
    String first = draft();
    try (Stream<String> lines = follow("0")) {
      // When
      String second = draft();

      // Then
      List<String> seen =
          lines.takeWhile(line -> !line.contains(second)).collect(Collectors.toList());
      assertThat(seen).anyMatch(line -> line.contains(first));
      List<Long> ids =
          seen.stream()
              .filter(line -> line.startsWith("id:"))
              .map(line -> Long.parseLong(line.substring(3).strip()))
              .toList();
      assertThat(ids)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, ids.size()).boxed().toList());
    }
  }

  @Test
  void whoStartsNowGetsOnlyWhatIsNew() throws Exception {
    String before = draft();
    try (Stream<String> all = follow("0")) {
      assertThat(all.anyMatch(line -> line.contains(before))).isTrue();
    }
    try (Stream<String> lines = follow(null)) {
      String after = draft();
      List<String> seen =
          lines.takeWhile(line -> !line.contains(after)).collect(Collectors.toList());
      assertThat(seen).noneMatch(line -> line.contains(before));
    }
  }

  @Test
  void applicantsDoNotWatchEverybody() {
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT))
        .get("/v1/filing-states")
        .then()
        .statusCode(403);
  }

  @Test
  void anIdThatIsNoneIsRefused() {
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .header("Last-Event-ID", "x")
        .get("/v1/filing-states")
        .then()
        .statusCode(400);
  }

  private Stream<String> follow(String lastEventId) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(stream)
            .header("Authorization", "Bearer " + Tokens.of(UUID.randomUUID(), Roles.OPERATOR));
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpResponse<Stream<String>> response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static String draft() {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/v1/filings")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
