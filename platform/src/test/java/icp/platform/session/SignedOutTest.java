package icp.platform.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A good token of a session that has ended opens nothing, and any other does. */
@QuarkusTest
@WithTestResource(RealServers.class)
class SignedOutTest {
  private final SessionTopic topic;
  private final UUID account = UUID.randomUUID();
  private final String ended = UUID.randomUUID().toString();

  SignedOutTest(SessionTopic topic) {
    this.topic = topic;
  }

  private static Response look(String token) {
    return given().auth().oauth2(token).get("/things?limit=1");
  }

  private String of(String session) {
    return Tokens.ofSession(session, account, Roles.APPLICANT);
  }

  private void end() {
    Instant until = Instant.now().plusSeconds(600);
    QuarkusTransaction.requiringNew().run(() -> topic.ended(ended, until));
  }

  @Test
  void aTokenOfASessionThatHasEndedIsRefusedWithTheReason() {
    String token = of(ended);
    assertThat(look(token).statusCode()).isEqualTo(200);

    end();

    await().until(() -> look(token).statusCode() == 401);
    look(token)
        .then()
        .contentType("application/problem+json")
        .header("WWW-Authenticate", notNullValue())
        .body("code", equalTo("session-ended"))
        .body("title", equalTo("The session is over"));
  }

  @Test
  void othersOfTheAccountAndThoseThatNameNoSessionGoOn() {
    end();
    await().until(() -> look(of(ended)).statusCode() == 401);

    assertThat(look(of(UUID.randomUUID().toString())).statusCode()).isEqualTo(200);
    assertThat(look(Tokens.of(account, Roles.APPLICANT)).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNoEventHoldsUpNothing() {
    try (KafkaTap tap = new KafkaTap(SessionTopic.NAME)) {
      tap.write("k", "{".getBytes(), Map.of());
      tap.say(SessionTopic.TYPE, "k", "[]");
      tap.say("icp.sessions.another.v1", "k", "{}");
    }

    end();

    await().until(() -> look(of(ended)).statusCode() == 401);
  }
}
