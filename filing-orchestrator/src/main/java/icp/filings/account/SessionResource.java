package icp.filings.account;

import icp.filings.account.AccountResource.Credentials;
import icp.filings.account.RefreshTokens.Ongoing;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in with the embedded issuer, going on, and signing out. */
@Path("/v1/sessions")
@Tag(name = "accounts")
@PermitAll
class SessionResource {
  private final Accounts accounts;
  private final Issuer issuer;
  private final RefreshTokens refreshing;
  private final SignInAttempts attempts;
  private final SignInAudit audit;
  private final RoutingContext request;

  SessionResource(
      Accounts accounts,
      Issuer issuer,
      RefreshTokens refreshing,
      SignInAttempts attempts,
      SignInAudit audit,
      RoutingContext request) {
    this.accounts = accounts;
    this.issuer = issuer;
    this.refreshing = refreshing;
    this.attempts = attempts;
    this.audit = audit;
    this.request = request;
  }

  /** What signing in gives. */
  @Schema(name = "Session", description = "What signing in gives.")
  record Session(
      @Schema(description = "Send it as `Authorization: Bearer`.", maxLength = 4096) String token,
      @Schema(description = "Seconds for which it holds.", minimum = "1") long expiresInSeconds,
      @Schema(
              description = "Gets the next session's tokens, once. Keep it where no page reads it.",
              maxLength = 43)
          String refreshToken) {}

  /** What a session goes on with. */
  @Schema(name = "Refreshing", description = "What a session goes on with, or ends.")
  record Refreshing(
      @NotNull(message = "Give the refresh token")
          @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "Give the one that you got last")
          @Schema(maxLength = 43)
          String refreshToken) {}

  @POST
  @Operation(operationId = "signIn", summary = "Sign in and get a token")
  @APIResponse(
      responseCode = "429",
      description = "Too many attempts failed of late; `Retry-After` says when to try again.")
  public Session signIn(@NotNull @Valid Credentials credentials) {
    issuer.requireOn();
    String address = request.request().remoteAddress().hostAddress();
    attempts.begin(
        credentials.name(),
        address,
        () -> audit.refused("SIGN_IN_LOCKED", accounts.named(credentials.name())));
    Account account =
        accounts
            .signedIn(credentials.name(), credentials.password())
            .orElseThrow(() -> failed(credentials.name()));
    attempts.succeeded(credentials.name(), address);
    return session(account, refreshing.opened(account));
  }

  @POST
  @Path("/refresh")
  @Operation(
      operationId = "refreshSession",
      summary = "Go on with a session",
      description =
          "Gives a new token and a new refresh token; the one sent is spent. A spent one that is"
              + " sent again ends the session: somebody else may have it.")
  public Session refresh(@NotNull @Valid Refreshing token) {
    issuer.requireOn();
    return refreshing
        .renewed(token.refreshToken())
        .map(ongoing -> session(accounts.of(ongoing.account()), ongoing))
        .orElseThrow(() -> Problems.of("session-ended", 401));
  }

  @POST
  @Path("/end")
  @Operation(
      operationId = "signOut",
      summary = "Sign out",
      description =
          "Ends the session, whatever it was. A moment later its tokens open nothing at any service.")
  @APIResponse(responseCode = "204", description = "There is no such session any more.")
  public void end(@NotNull @Valid Refreshing token) {
    issuer.requireOn();
    refreshing.end(token.refreshToken());
  }

  private ProblemException failed(String name) {
    audit.refused("SIGN_IN_FAILED", accounts.named(name));
    return Problems.of("sign-in-failed", 401);
  }

  private Session session(Account account, Ongoing ongoing) {
    String token = issuer.token(account, ongoing.id());
    return new Session(token, issuer.validity().toSeconds(), ongoing.token());
  }
}
