package icp.filings.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The embedded issuer's token endpoint for services: RFC 6749, section 4.4. */
@Path("/v1/tokens")
@Tag(name = "accounts")
@PermitAll
class TokenResource {
  private static final String GRANT = "client_credentials";

  private final Issuer issuer;
  private final ServiceClients clients;
  private final RoutingContext request;

  TokenResource(Issuer issuer, ServiceClients clients, RoutingContext request) {
    this.issuer = issuer;
    this.clients = clients;
    this.request = request;
  }

  /** What a service asks with; named as the RFC names it. */
  @Schema(name = "ServiceToken", description = "What a service asks another one with.")
  record ServiceToken(
      @JsonProperty("access_token") @Schema(maxLength = 4096) String accessToken,
      @JsonProperty("token_type") @Schema(description = "`Bearer`.", maxLength = 10)
          String tokenType,
      @JsonProperty("expires_in") @Schema(description = "In seconds.", minimum = "1")
          long expiresIn) {}

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "issueToken",
      summary = "Get a token of a service's own",
      description =
          "OAuth 2.0's grant `client_credentials`, for services of the suite: name and secret come"
              + " as HTTP Basic authentication.")
  @APIResponse(responseCode = "401", description = "There is no such service with that secret.")
  @APIResponse(
      responseCode = "429",
      description = "Too many attempts failed of late; `Retry-After` says when to try again.")
  public ServiceToken token(
      @FormParam("grant_type") @Schema(description = "`client_credentials`.", maxLength = 40)
          String grant) {
    issuer.requireOn();
    if (!GRANT.equals(grant)) {
      throw Problems.malformed(new FieldError("grant_type", "Give " + GRANT));
    }
    String service =
        clients.signedIn(
            ClientLogin.of(request.request().getHeader("Authorization")),
            request.request().remoteAddress().hostAddress());
    return new ServiceToken(issuer.token(service), "Bearer", issuer.serviceValidity().toSeconds());
  }
}
