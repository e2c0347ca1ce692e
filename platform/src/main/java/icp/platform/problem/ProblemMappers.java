package icp.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import icp.platform.session.SessionEndedException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one road from exception to problem. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final int SERVER_ERRORS = 500;

  private final RoutingContext request;
  private final HttpAuthenticator authenticator;

  ProblemMappers(RoutingContext request, HttpAuthenticator authenticator) {
    this.request = request;
    this.authenticator = authenticator;
  }

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    Response response = respond(e);
    return e.retryAfter() > 0
        ? Response.fromResponse(response).header(HttpHeaders.RETRY_AFTER, e.retryAfter()).build()
        : response;
  }

  @ServerExceptionMapper(priority = 1)
  Uni<Response> unauthorized(UnauthorizedException e) {
    return challenge("unauthorized");
  }

  @ServerExceptionMapper(priority = 1)
  Uni<Response> authenticationFailed(AuthenticationFailedException e) {
    return challenge(
        e.getCause() instanceof SessionEndedException ? "session-ended" : "unauthorized");
  }

  private Uni<Response> challenge(String code) {
    return authenticator
        .getChallenge(request)
        .map(
            challenge -> {
              Response.ResponseBuilder response =
                  Response.fromResponse(respond(Problems.of(code, 401)));
              challenge.getHeaders().forEach((k, v) -> response.header(k.toString(), v));
              return response.build();
            });
  }

  @ServerExceptionMapper(priority = 1)
  Response forbidden(ForbiddenException e) {
    return respond(Problems.of("forbidden", 403));
  }

  @ServerExceptionMapper
  Response stale(OptimisticLockException e) {
    return respond(Problems.of("if-match-stale", 412));
  }

  @ServerExceptionMapper
  Response violations(ConstraintViolationException e) {
    return respond(Problems.malformed(Malformed.violations(e)));
  }

  @ServerExceptionMapper
  Response json(JsonProcessingException e) {
    return respond(Problems.malformed(Malformed.json(e)));
  }

  /** Quarkus maps this one itself, to a body of its own, unless it is named here. */
  @ServerExceptionMapper(priority = 1)
  Response mismatch(MismatchedInputException e) {
    return respond(Problems.malformed(Malformed.json(e)));
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e) {
    return respond(Problems.notFound());
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return json(json);
    }
    int status = e.getResponse().getStatus();
    if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
      return e.getResponse();
    }
    Response response = respond(Statuses.problem(status));
    Object allow = e.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
    return allow == null
        ? response
        : Response.fromResponse(response).header(HttpHeaders.ALLOW, allow).build();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    if (Unavailable.is(e)) {
      LOG.warnf("Unavailable: %s", e.getClass().getSimpleName());
      return Response.fromResponse(respond(Problems.of("unavailable", 503)))
          .header(HttpHeaders.RETRY_AFTER, 5)
          .build();
    }
    // The class and the place; an exception's text may hold what the caller sent.
    LOG.errorf("Unexpected %s", Unavailable.trace(e));
    return respond(Problems.of("unexpected", SERVER_ERRORS));
  }

  private Response respond(ProblemException problem) {
    return ProblemResponses.of(
        problem, request.request().path(), request.request().getHeader("Accept-Language"));
  }
}
