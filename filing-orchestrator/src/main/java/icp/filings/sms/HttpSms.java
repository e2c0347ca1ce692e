package icp.filings.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Map;

/** Hands messages to a gateway by HTTP; anything but a 2xx in time says that it was not sent. */
final class HttpSms implements SmsGateway {
  private static final int CODES = 1_000_000;
  private static final int SUCCESSES = 2;

  private final SmsConfig config;
  private final ObjectMapper json;
  private final SecureRandom random = new SecureRandom();
  private final HttpClient client;

  HttpSms(SmsConfig config, ObjectMapper json) {
    this.config = config;
    this.json = json;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.patience())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public String code() {
    return "%06d".formatted(random.nextInt(CODES));
  }

  @Override
  public void send(Sms sms) {
    if (sms.phone() == null) {
      throw new NotSentException("the filing has no phone");
    }
    try {
      int status = client.send(request(sms), HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status / 100 != SUCCESSES) {
        throw new NotSentException("status " + status);
      }
    } catch (IOException e) {
      throw new NotSentException(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSentException("interrupted");
    }
  }

  private HttpRequest request(Sms sms) throws IOException {
    Map<String, String> body =
        Map.of("phone", sms.phone(), "code", sms.code(), "expiresAt", sms.expiresAt().toString());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(config.address().orElseThrow())
            .timeout(config.patience())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", sms.key())
            .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
    config.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return request.build();
  }
}
