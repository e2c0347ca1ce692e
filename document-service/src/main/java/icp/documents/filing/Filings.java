package icp.documents.filing;

import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * The filings of which an outline has been told. One that is unknown and one of another account
 * look the same.
 */
@ApplicationScoped
public class Filings implements PanacheRepositoryBase<Filing, UUID> {
  private static final String OWN = "id = ?1 and accountId = ?2 and facts is not null";
  private static final String ANY = "id = ?1 and facts is not null";

  private final Caller caller;

  Filings(Caller caller) {
    this.caller = caller;
  }

  /** The caller's own filing. */
  public Filing own(UUID id) {
    return find(OWN, id, caller.accountId()).firstResultOptional().orElseThrow(Filings::notFound);
  }

  /** The caller's own filing, held until the transaction ends. */
  public Filing ownHeld(UUID id) {
    return find(OWN, id, caller.accountId())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(Filings::notFound);
  }

  /** The caller's own filing, or any filing for a reviewer. */
  public Filing readable(UUID id) {
    Optional<Filing> filing =
        caller.is(Roles.REVIEWER)
            ? find(ANY, id).firstResultOptional()
            : find(OWN, id, caller.accountId()).firstResultOptional();
    return filing.orElseThrow(Filings::notFound);
  }

  /** Any filing, held until the transaction ends; for those who decide about others' filings. */
  public Filing held(UUID id) {
    return find(ANY, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(Filings::notFound);
  }

  private static ProblemException notFound() {
    return Problems.of("filing-not-found", 404);
  }
}
