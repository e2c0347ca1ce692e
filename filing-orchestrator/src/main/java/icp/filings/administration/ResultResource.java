package icp.filings.administration;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where administrations say what they decided. Its signature, not a token, says who calls. */
@Path("/v1/administration-results")
@Tag(name = "administration", description = "What provincial administrations decide.")
@PermitAll
class ResultResource {
  private final Signature signature;
  private final Results results;
  private final ObjectMapper json;
  private final Validator validator;

  ResultResource(Signature signature, Results results, ObjectMapper json, Validator validator) {
    this.signature = signature;
    this.results = results;
    this.json = json;
    this.validator = validator;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "tellAdministrationResult",
      summary = "Say what was decided about an order; signed as Standard Webhooks describe")
  @RequestBody(content = @Content(schema = @Schema(implementation = AdministrationResult.class)))
  @APIResponse(responseCode = "204", description = "Taken in, now or before.")
  @APIResponse(responseCode = "409", description = "The filing does not wait for this decision.")
  @APIResponse(responseCode = "422", description = "The decision cannot be used as it is.")
  public void tell(
      @HeaderParam("webhook-id") @Schema(maxLength = 100) String id,
      @HeaderParam("webhook-timestamp") @Schema(maxLength = 12) String timestamp,
      @HeaderParam("webhook-signature") @Schema(maxLength = 500) String signatures,
      @NotNull(message = "Give a decision") byte[] body)
      throws IOException {
    signature.require(id, timestamp, signatures, body);
    results.take(read(body));
  }

  private AdministrationResult read(byte[] body) throws IOException {
    AdministrationResult result = json.readValue(body, AdministrationResult.class);
    if (result == null) {
      throw Problems.malformed(new FieldError("", "Give a decision"));
    }
    FieldError[] errors =
        validator.validate(result).stream()
            .map(
                violation ->
                    new FieldError(
                        "/" + violation.getPropertyPath().toString().replace('.', '/'),
                        violation.getMessage()))
            .toArray(FieldError[]::new);
    if (errors.length > 0) {
      throw Problems.malformed(errors);
    }
    return result;
  }
}
