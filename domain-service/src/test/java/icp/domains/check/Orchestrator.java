package icp.domains.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import icp.contracts.CertificateType;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.EntityKind;
import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.contracts.Fingerprinter;
import icp.contracts.Message;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.contracts.UnitNature;
import icp.domains.registration.Said;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.Tokens;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Says what the orchestrator says of filings by the holder of {@code Said.SAID}. */
public final class Orchestrator implements AutoCloseable {
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(new byte[32]);

  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
  private final KafkaTap filings = new KafkaTap(Topics.FILINGS);
  private final KafkaTap domains = new KafkaTap(Topics.DOMAINS);

  public void ask(UUID filing, UUID account, int revision, String domain) {
    askOfAChange(filing, null, account, revision, domain);
  }

  public void askOfAChange(UUID filing, UUID basedOn, UUID account, int revision, String domain) {
    DomainFacts facts =
        new DomainFacts(
            new TreeMap<>(Map.of(1, domain)),
            "33",
            EntityKind.ORGANISATION,
            UnitNature.ENTERPRISE,
            FINGERPRINTER.of("浙江云杉科技有限公司", CertificateType.BUSINESS_LICENCE, "91330106MA2CFXXX1X"),
            null);
    say(
        MessageType.CHECK_REQUESTED,
        filing,
        new CheckRequested(filing, revision, account, facts.changing(basedOn)));
  }

  public void move(UUID filing, UUID account, int sequence, int revision, FilingStatus to) {
    say(
        MessageType.FILING_STATE_CHANGED,
        filing,
        new FilingStateChanged(
            filing, account, sequence, revision, null, to, "TEST", Instant.EPOCH, null));
  }

  /** Files a name whose facts, as its account tells them, leave nothing to find. */
  public void fileGoodDomain(UUID filing, UUID account, String name) {
    fileDomain(filing, account, name);
    assertThat(codes(awaitAnswers(filing, 1).get(0))).isEmpty();
  }

  /** Files a name of the holder of {@code Said.SAID}. */
  public void fileDomain(UUID filing, UUID account, String name) {
    fileDomain(filing, account, name, Said.SAID);
  }

  /** The same with facts of one's own. */
  public void fileDomain(UUID filing, UUID account, String name, String said) {
    given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .body(said)
        .put("/v1/domains/" + name)
        .then()
        .statusCode(201);
    ask(filing, account, 1, name);
    move(filing, account, 2, 1, FilingStatus.CHECKING);
  }

  private void say(MessageType type, UUID filing, Message message) {
    try {
      filings.say(type.id(), filing.toString(), json.writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Waits until so many answers about a filing were said, and gives all of them in order. */
  public List<JsonNode> awaitAnswers(UUID filing, int count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .until(() -> answers(filing).size() >= count);
    return answers(filing);
  }

  List<JsonNode> answers(UUID filing) {
    return domains.all().stream()
        .filter(record -> filing.toString().equals(record.key()))
        .map(this::read)
        .toList();
  }

  private JsonNode read(ConsumerRecord<String, byte[]> record) {
    try {
      return json.readTree(record.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> codes(JsonNode answer) {
    return answer.findValuesAsText("code");
  }

  @Override
  public void close() {
    filings.close();
    domains.close();
  }
}
