package icp.suite.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A request, and in words what it is for. */
public final class Call {

  private static final Duration BOUND = Duration.ofSeconds(30);

  private final String purpose;
  private final Account caller;
  private final HttpRequest.Builder request = HttpRequest.newBuilder().timeout(BOUND);
  private String method;

  private Call(String purpose, Account caller) {
    this.purpose = purpose;
    this.caller = caller;
    if (caller.token() != null) {
      request.header("Authorization", "Bearer " + caller.token());
    }
  }

  public static Call of(String purpose, Account caller) {
    return new Call(purpose, caller);
  }

  public Call get(String url) {
    return to("GET", url);
  }

  public Call post(String url) {
    return to("POST", url);
  }

  public Call put(String url) {
    return to("PUT", url);
  }

  public Call patch(String url) {
    return to("PATCH", url);
  }

  public Call ifMatch(String etag) {
    request.header("If-Match", etag);
    return this;
  }

  public Call json(Object body) {
    String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    try {
      return body(type, Answer.JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not for JSON", e);
    }
  }

  /** With bytes that are copied only as they go out, however many requests send them at once. */
  public Call body(String type, byte[] body) {
    var bytes = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    request
        .header("Content-Type", type)
        .method(method, BodyPublishers.fromPublisher(bytes, body.length));
    return this;
  }

  public HttpRequest request() {
    return request.build();
  }

  /** Who does what. */
  public String step() {
    return caller.who() + ": " + purpose;
  }

  private Call to(String verb, String url) {
    method = verb;
    request.uri(URI.create(url)).method(verb, BodyPublishers.noBody());
    return this;
  }
}
