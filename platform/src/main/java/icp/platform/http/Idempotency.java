package icp.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers a repeated request as it was answered the first time (IETF draft
 * httpapi-idempotency-key-header). The answer is kept in the transaction of the effect: a request
 * that failed or was killed leaves nothing, and its key is free again.
 */
@ApplicationScoped
public class Idempotency {
  private static final Pattern KEY = Pattern.compile("\"?[\\x21\\x23-\\x7e]{1,255}\"?");
  private static final Duration KEPT = Duration.ofDays(7);

  private final IdempotencyKeys keys;
  private final Caller caller;
  private final ObjectMapper json;
  private final Clock clock;

  Idempotency(IdempotencyKeys keys, Caller caller, ObjectMapper json, Clock clock) {
    this.keys = keys;
    this.caller = caller;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Runs an action once for a key of the caller's account; without a key, simply runs it.
   *
   * @param key the {@code Idempotency-Key} header, or null
   * @param operation name of the operation, which is part of what must not differ
   * @param request what was asked; another request with the same key is refused
   * @param action what to do; its response's entity must be writable as JSON
   * @throws icp.platform.problem.ProblemException 400 if the key is malformed, 409 while the first
   *     request is still running, 422 if the key was used for another request
   */
  @Transactional
  public Response once(String key, String operation, Object request, Supplier<Response> action) {
    if (key == null) {
      return action.get();
    }
    if (!KEY.matcher(key).matches()) {
      throw Problems.malformed(
          new FieldError("Idempotency-Key", "Give 1 to 255 visible ASCII characters"));
    }
    String bare = key.startsWith("\"") ? key.substring(1, key.length() - 1) : key;
    return once(new IdempotencyKeys.Key(caller.accountId(), bare), operation, request, action);
  }

  private Response once(
      IdempotencyKeys.Key key, String operation, Object request, Supplier<Response> action) {
    if (!keys.tryLock(key)) {
      throw Problems.of("idempotency-key-running", 409);
    }
    byte[] fingerprint = fingerprint(operation, request);
    IdempotencyKeys.Answer first = keys.find(key);
    if (first == null) {
      Response response = action.get();
      keys.keep(key, answer(fingerprint, response), clock.instant());
      return response;
    }
    if (!MessageDigest.isEqual(first.fingerprint(), fingerprint)) {
      throw Problems.of("idempotency-key-reused", 422);
    }
    return first.toResponse();
  }

  private IdempotencyKeys.Answer answer(byte[] fingerprint, Response response) {
    return new IdempotencyKeys.Answer(
        fingerprint,
        response.getStatus(),
        response.getHeaderString("Location"),
        response.getHeaderString("ETag"),
        response.getEntity() == null ? null : new String(bytes(response.getEntity()), UTF_8));
  }

  private byte[] fingerprint(String operation, Object request) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(operation.getBytes(UTF_8));
      sha256.update((byte) 0);
      return sha256.digest(bytes(request));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  private byte[] bytes(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + value.getClass().getSimpleName(), e);
    }
  }

  @Scheduled(every = "1h", delayed = "11m")
  @Transactional
  void forget() {
    keys.forget(clock.instant().minus(KEPT));
  }
}
