package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that was taken over says what is not its own to say, on its own topic. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class ForgedAnswersTest {
  private final FilingDriver drive = new FilingDriver();
  private final KafkaTap domains = new KafkaTap(Topics.DOMAINS);

  @AfterEach
  void close() {
    domains.close();
  }

  private void answer(MessageType type, String id, Part part) {
    domains.say(
        type.id(),
        id,
        """
        {"filingId":"%s","revision":1,"part":"%s","findings":[],"references":{},"book":"test"}
        """
            .formatted(id, part));
  }

  @Test
  void oneServiceDoesNotAnswerForAnother() {
    // Given
    String id = drive.submitted();

    // When
    for (Part forged : new Part[] {Part.INSTANCE, Part.DOCUMENTS, Part.FACTS, Part.REGISTERS}) {
      answer(MessageType.DOMAIN_CHECK_ANSWERED, id, forged);
    }
    answer(MessageType.DOCUMENTS_CHECK_ANSWERED, id, Part.DOCUMENTS);
    answer(MessageType.INSTANCE_CHECK_ANSWERED, id, Part.INSTANCE);

    // Then
    assertAnsweredByDomainsAlone(id);
  }

  /** What comes after it on the topic has its effect, so that the forged ones were read. */
  private void assertAnsweredByDomainsAlone(String id) {
    answer(MessageType.DOMAIN_CHECK_ANSWERED, id, Part.DOMAIN);
    await().atMost(Duration.ofSeconds(30)).until(() -> !answered(id, Part.DOMAIN).equals("null"));
    assertThat(drive.filing(id).getString("status")).isEqualTo("CHECKING");
    assertThat(answered(id, Part.INSTANCE)).isEqualTo("null");
    assertThat(answered(id, Part.DOCUMENTS)).isEqualTo("null");
  }

  private String answered(String id, Part part) {
    return "" + drive.filing(id).get("checks.find { it.part == '" + part + "' }?.fit");
  }

  @Test
  void nobodySaysThatAVerificationPassedButWhoeverVerifies() {
    // Given
    String id = drive.inReview();
    drive.post(drive.reviewer(), id, "approve").then().statusCode(200);

    // When
    domains.say(
        MessageType.VERIFICATION_DECIDED.id(),
        id,
        "{\"filingId\":\"%s\",\"revision\":1,\"method\":\"BACKDROP\",\"passed\":true}"
            .formatted(id));
    String next = drive.submitted();
    answer(MessageType.DOMAIN_CHECK_ANSWERED, next, Part.DOMAIN);

    // Then
    await().atMost(Duration.ofSeconds(30)).until(() -> !answered(next, Part.DOMAIN).equals("null"));
    assertThat(drive.filing(id).getString("status")).isEqualTo("FACE_VERIFICATION");
  }
}
