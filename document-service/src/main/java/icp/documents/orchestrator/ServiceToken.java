package icp.documents.orchestrator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * This service's own token, from the provider's token endpoint: OAuth 2.0's client credentials, RFC
 * 6749, section 4.4. Kept until shortly before it ends; however many need a new one, one asks.
 */
@ApplicationScoped
class ServiceToken {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BEARER = Pattern.compile("[A-Za-z0-9._~+/-]{1,8192}=*");
  private static final Token NONE = new Token("", Instant.MIN);

  /** Where the provider does not say how long a token holds. */
  private static final long SECONDS_UNSAID = 60;

  private static final long MOST_SECONDS = Duration.ofHours(1).toSeconds();

  private final OrchestratorConfig config;
  private final Exchange exchange;
  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Token kept = NONE;

  ServiceToken(OrchestratorConfig config, Exchange exchange, Clock clock) {
    this.config = config;
    this.exchange = exchange;
    this.clock = clock;
  }

  private record Token(String text, Instant until) {}

  /**
   * A token that holds.
   *
   * @throws NotToldException if the provider gives none, or not in time
   */
  String current() throws NotToldException {
    return holds() ? kept.text() : renewed();
  }

  /** It was refused before its end, such as after the provider's keys have changed. */
  void forget(String refused) {
    Token known = kept;
    if (known.text().equals(refused)) {
      kept = NONE;
    }
  }

  private boolean holds() {
    return clock.instant().isBefore(kept.until());
  }

  private String renewed() throws NotToldException {
    boolean locked = false;
    try {
      locked = asking.tryLock(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
      if (!locked) {
        throw new NotToldException("no token in time");
      }
      if (!holds()) {
        kept = asked();
      }
      return kept.text();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotToldException("interrupted");
    } finally {
      if (locked) {
        asking.unlock();
      }
    }
  }

  private Token asked() throws NotToldException {
    Instant now = clock.instant();
    Exchange.Answer answer = exchange.send(request());
    if (answer.status() != 200) {
      throw new NotToldException("no token: status " + answer.status());
    }
    try {
      JsonNode told = JSON.readTree(answer.body());
      String text = told.path("access_token").asText();
      if (!BEARER.matcher(text).matches()) {
        throw new NotToldException("an unreadable token");
      }
      long seconds = told.path("expires_in").asLong(SECONDS_UNSAID);
      return new Token(text, now.plus(kept(seconds)));
    } catch (IOException e) {
      throw new NotToldException("an unreadable token");
    }
  }

  /** A tenth less than it holds, so that none ends on its way. */
  private static Duration kept(long seconds) {
    return Duration.ofSeconds(Math.max(0, Math.min(seconds, MOST_SECONDS)))
        .multipliedBy(9)
        .dividedBy(10);
  }

  private HttpRequest request() {
    String form =
        "grant_type=client_credentials"
            + config.scope().map(scope -> "&scope=" + encoded(scope)).orElse("");
    return HttpRequest.newBuilder(config.tokenUrl())
        .timeout(config.timeout())
        .header("Accept", "application/json")
        .header("Authorization", "Basic " + login())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private String login() {
    String both = encoded(config.clientId()) + ":" + encoded(config.clientSecret());
    return Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
