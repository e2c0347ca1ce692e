package icp.filings.account;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registration and sign-in with the embedded issuer. */
@Path("/v1")
@Tag(name = "accounts", description = "Register and sign in with the embedded issuer.")
@PermitAll
class AccountResource {
  private final Accounts accounts;
  private final Issuer issuer;

  AccountResource(Accounts accounts, Issuer issuer) {
    this.accounts = accounts;
    this.issuer = issuer;
  }

  /** What an account registers and signs in with. */
  @Schema(name = "Credentials", description = "What an account registers and signs in with.")
  record Credentials(
      @NotNull(message = "Give a name")
          @Pattern(
              regexp = "[A-Za-z0-9][A-Za-z0-9._@+-]{2,63}",
              message = "Give 3 to 64 letters, digits or . _ @ + -")
          @Schema(maxLength = 64, examples = "yunshan@example.com")
          String name,
      @NotNull(message = "Give a password")
          @Size(min = 12, max = 128, message = "Give 12 to 128 characters")
          @Schema(format = "password")
          String password) {}

  /** A new account. */
  @Schema(name = "Account", description = "An account.")
  record Registered(UUID id, @Schema(maxLength = 64) String name) {}

  @POST
  @Path("/accounts")
  @Operation(operationId = "registerAccount", summary = "Register as an applicant")
  @APIResponse(
      responseCode = "201",
      description = "The account.",
      content = @Content(schema = @Schema(implementation = Registered.class)))
  @APIResponse(responseCode = "409", description = "The name is taken.")
  public Response register(@NotNull @Valid Credentials credentials) {
    issuer.requireOn();
    Account account = accounts.register(credentials.name(), credentials.password());
    return Response.status(Response.Status.CREATED)
        .entity(new Registered(account.id, account.name))
        .build();
  }
}
