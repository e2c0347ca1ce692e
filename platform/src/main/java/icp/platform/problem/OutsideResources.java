package icp.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Problems for what fails before any resource is reached: a body that is too large, a route that
 * does not exist outside the resources, a failure in the HTTP layer. Without this they are answered
 * with an empty body or a page of HTML.
 */
@ApplicationScoped
public class OutsideResources {
  private static final int EARLY = 10_000;
  private static final int[] STATUSES = {400, 401, 403, 404, 405, 413, 415, 429, 431, 500, 503};

  private final ObjectMapper json;
  private final long mostBytes;

  OutsideResources(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
    this.json = json;
    this.mostBytes = mostBytes.asLongValue();
  }

  void errors(@Observes Router router) {
    for (int status : STATUSES) {
      router.errorHandler(status, request -> respond(request, status));
    }
  }

  /** An announced length is judged before a byte of the body is read. */
  void lengths(@Observes Filters filters) {
    filters.register(this::refuseLongBodies, EARLY);
  }

  private void refuseLongBodies(RoutingContext request) {
    String length = request.request().getHeader("Content-Length");
    if (length != null && tooLong(length)) {
      request.response().putHeader("Connection", "close");
      respond(request, 413);
    } else {
      request.next();
    }
  }

  private boolean tooLong(String length) {
    try {
      return Long.parseLong(length.strip()) > mostBytes;
    } catch (NumberFormatException e) {
      return true; // Longer than any number.
    }
  }

  /**
   * Ends a request with a bare status's problem, unless it has ended; headers that were set before
   * stay.
   */
  public void respond(RoutingContext request, int status) {
    if (request.response().headWritten() || request.response().ended()) {
      return;
    }
    String path = request.request().path();
    String language = request.request().getHeader("Accept-Language");
    try {
      Problem problem =
          ProblemResponses.body(
              Statuses.problem(status), path, ProblemResponses.language(language));
      request
          .response()
          .setStatusCode(status)
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      request.response().setStatusCode(status).end();
    }
  }
}
