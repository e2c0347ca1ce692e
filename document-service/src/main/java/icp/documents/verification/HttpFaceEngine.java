package icp.documents.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.documents.provider.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.logging.Logger;

/**
 * Asks an engine by HTTP: {@code POST {"certificate": base64, "capture": base64}}, answered by
 * {@code {"verdict": "PASS" | "FAIL" | "UNDECIDED"}}. Anything but a clear answer decides nothing.
 */
final class HttpFaceEngine implements FaceEngine {
  private static final Logger LOG = Logger.getLogger(HttpFaceEngine.class);

  private final Provider provider;
  private final ObjectMapper json;

  HttpFaceEngine(Provider provider, ObjectMapper json) {
    this.provider = provider;
    this.json = json;
  }

  @Override
  public Answer compare(FacePhoto certificate, FacePhoto capture) {
    String body = body(certificate.bytes(), capture.bytes());
    try {
      return answer(provider.ask("application/json", body.getBytes(StandardCharsets.US_ASCII)));
    } catch (Provider.NoAnswerException e) {
      return undecided(e.getMessage());
    }
  }

  private static String body(byte[] certificate, byte[] capture) {
    Base64.Encoder base64 = Base64.getEncoder();
    return "{\"certificate\":\""
        + base64.encodeToString(certificate)
        + "\",\"capture\":\""
        + base64.encodeToString(capture)
        + "\"}";
  }

  private Answer answer(byte[] answer) {
    try {
      Verdict said = Verdict.valueOf(json.readTree(answer).path("verdict").asText());
      return said == Verdict.UNDECIDED
          ? Answer.undecided("verification-engine-undecided")
          : Answer.of(said, null);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return undecided("no verdict in the answer");
    } catch (IOException e) {
      return undecided("unreadable answer");
    }
  }

  private static Answer undecided(String why) {
    LOG.warnf("The face engine has not decided: %s", why);
    return Answer.undecided("verification-engine-away");
  }

  @Override
  public String model() {
    return provider.host();
  }
}
