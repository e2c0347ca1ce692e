package icp.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details, RFC 9457.
 *
 * @param type address of the problem's description, ending in its code
 * @param title the problem in a few words, in the caller's language
 * @param status the HTTP status
 * @param detail what is the case and what to change, in the caller's language
 * @param instance the request's path
 * @param code stable code, never translated
 * @param errors the places of a malformed request; empty otherwise
 * @param findings why a well-formed request is refused, all reasons at once; empty otherwise
 * @param state what the resource is like now, where that explains the refusal; empty otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problem details, RFC 9457.")
public record Problem(
    @Schema(maxLength = 200) URI type,
    @Schema(maxLength = 200) String title,
    @Schema(minimum = "400", maximum = "599") int status,
    @Schema(maxLength = 2000) String detail,
    @Schema(maxLength = 2000) String instance,
    @Schema(maxLength = 100, pattern = "[a-z0-9-]+") String code,
    List<FieldError> errors,
    List<?> findings,
    Map<String, Object> state) {
  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    Objects.requireNonNull(code, "code");
  }
}
