package icp.domains.registration;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For whose account a caller speaks: their own, or as operator any. */
@ApplicationScoped
class Owners {
  private final Caller caller;

  Owners(Caller caller) {
    this.caller = caller;
  }

  /**
   * @param source who says what is said
   * @param caller the account that calls
   */
  record Owner(UUID accountId, Source source, UUID caller) {}

  /**
   * @param accountId the query parameter, or null
   * @throws icp.platform.problem.ProblemException 400 or 403
   */
  Owner of(String accountId) {
    if (accountId == null && caller.is(Roles.APPLICANT)) {
      return new Owner(caller.accountId(), Source.APPLICANT, caller.accountId());
    }
    if (!caller.is(Roles.OPERATOR)) {
      throw Problems.of("forbidden", 403);
    }
    return new Owner(uuid(accountId), Source.REGISTRAR, caller.accountId());
  }

  private static UUID uuid(String accountId) {
    try {
      if (accountId != null && accountId.length() == 36) {
        return UUID.fromString(accountId);
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw Problems.malformed(
        new FieldError("accountId", "Give the UUID of the account that you speak for"));
  }
}
