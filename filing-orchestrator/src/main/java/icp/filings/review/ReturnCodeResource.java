package icp.filings.review;

import icp.contracts.Text;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes for which reviewers return filings. */
@Path("/v1/return-codes")
@Tag(name = "reviews", description = "Look at filings that passed the checks, and decide.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class ReturnCodeResource {
  /** A code and its words. */
  @Schema(name = "ReturnCode", description = "A code and its words.")
  record ReturnCodeView(@Schema(maxLength = 60) String code, Text words) {}

  @GET
  @Operation(operationId = "listReturnCodes", summary = "The codes of returns, with their words")
  public List<ReturnCodeView> list() {
    return Arrays.stream(ReturnCode.values())
        .map(code -> new ReturnCodeView(code.code(), code.words()))
        .toList();
  }
}
