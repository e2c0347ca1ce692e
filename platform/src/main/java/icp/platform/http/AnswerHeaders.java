package icp.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * What every answer tells a browser, refusals too: that nothing in it is a page, a script or a
 * frame, and that nobody keeps it. A resource that knows better says so itself.
 */
@ApplicationScoped
class AnswerHeaders {
  /** Before all that may answer. */
  private static final int FIRST = 100_000;

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store");

  void register(@Observes Filters filters) {
    filters.register(AnswerHeaders::promise, FIRST);
  }

  private static void promise(RoutingContext request) {
    request.addHeadersEndHandler(unused -> add(request.response().headers()));
    request.next();
  }

  private static void add(MultiMap headers) {
    HEADERS.forEach(
        (name, value) -> {
          if (!headers.contains(name)) {
            headers.set(name, value);
          }
        });
  }
}
