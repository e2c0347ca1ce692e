package icp.documents.orchestrator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.UUID;

/** What filing-orchestrator tells of a filing: {@code GET /v1/filings/{filingId}/...}. */
@ApplicationScoped
public class Orchestrator {
  private static final int UNAUTHORIZED = 401;

  /** What a later orchestrator adds is no fault; a text that says what it read tells facts. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final OrchestratorConfig config;
  private final Exchange exchange;
  private final ServiceToken token;

  Orchestrator(OrchestratorConfig config, Exchange exchange, ServiceToken token) {
    this.config = config;
    this.exchange = exchange;
    this.token = token;
  }

  /**
   * What it tells, which names the filing that was asked about.
   *
   * @param what the end of the path, such as {@code form-facts}
   * @param account for whom; it tells what is for them and no more
   * @throws NotToldException if it tells nothing, too late, or nothing that can be read
   */
  public JsonNode tell(UUID filingId, String what, UUID account) throws NotToldException {
    String path = "/v1/filings/" + filingId + "/" + what + "?account=" + account;
    String first = token.current();
    Exchange.Answer answer = exchange.send(request(path, first));
    if (answer.status() == UNAUTHORIZED) {
      token.forget(first);
      answer = exchange.send(request(path, token.current()));
    }
    return told(filingId, answer);
  }

  private HttpRequest request(String path, String bearer) {
    return HttpRequest.newBuilder(config.url().resolve(path))
        .timeout(config.timeout())
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + bearer)
        .build();
  }

  private static JsonNode told(UUID filingId, Exchange.Answer answer) throws NotToldException {
    if (answer.status() != 200) {
      throw new NotToldException(answer.status());
    }
    try {
      JsonNode told = JSON.readTree(answer.body());
      if (told == null || !told.path("filingId").asText().equals(filingId.toString())) {
        throw new NotToldException("an answer about another filing");
      }
      return told;
    } catch (IOException e) {
      throw new NotToldException("an unreadable answer");
    }
  }

  /**
   * A part of what was told.
   *
   * @throws NotToldException if it is not there or cannot be read; its text says nothing of it
   */
  public <T> T read(JsonNode told, String part, Class<T> as) throws NotToldException {
    try {
      return JSON.treeToValue(told.required(part), as);
    } catch (IOException | IllegalArgumentException e) {
      throw new NotToldException("an unreadable answer");
    }
  }
}
