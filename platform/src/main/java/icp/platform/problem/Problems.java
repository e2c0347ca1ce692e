package icp.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Makes the problems that a service answers with. Title and detail of a code stand in the bundles
 * {@code problems.properties} and {@code problems_zh.properties} of the service, or of the platform
 * for the codes that all services share.
 */
public final class Problems {
  private Problems() {}

  /** A problem that its code says all about. */
  public static ProblemException of(String code, int status) {
    return new ProblemException(code, status, List.of(), List.of(), Map.of());
  }

  /** 429: enough for now; the same request may succeed after a time. */
  public static ProblemException tooMany(String code, Duration retryAfter) {
    return new TooManyException(code, retryAfter);
  }

  /** A problem that also says how things stand. */
  public static ProblemException of(String code, int status, Map<String, Object> state) {
    return new ProblemException(code, status, List.of(), List.of(), state);
  }

  /** 404: there is none, or it is not the caller's; the two look the same. */
  public static ProblemException notFound() {
    return of("not-found", 404);
  }

  /** 400: places of the request that are not as they should be. */
  public static ProblemException malformed(FieldError... errors) {
    return new ProblemException("request-malformed", 400, List.of(errors), List.of(), Map.of());
  }

  /** 400: JSON that is not of the shape that was asked for; names the place, never the value. */
  public static ProblemException malformed(JsonProcessingException cause) {
    return malformed(Malformed.json(cause));
  }

  /** 422: what must be there before this is possible, all places at once. */
  public static ProblemException incomplete(String code, List<FieldError> missing) {
    return new ProblemException(code, 422, missing, List.of(), Map.of());
  }

  /** 422: a well-formed request that is refused, with all reasons. */
  public static ProblemException refused(String code, List<?> findings) {
    return new ProblemException(code, 422, List.of(), findings, Map.of());
  }

  /** 422: what must be there before this is possible, and all reasons that are known already. */
  public static ProblemException incomplete(
      String code, List<FieldError> missing, List<?> findings) {
    return new ProblemException(code, 422, missing, findings, Map.of());
  }

  /** 409: places of the request that contradict what was told before. */
  public static ProblemException contradicted(String code, List<FieldError> errors) {
    return new ProblemException(code, 409, errors, List.of(), Map.of());
  }

  /** 409: not possible as things stand, and how they stand. */
  public static ProblemException conflict(String code, Map<String, Object> state) {
    return new ProblemException(code, 409, List.of(), List.of(), state);
  }
}
