package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds filings. Whose they are is part of every question. */
@ApplicationScoped
class Filings implements PanacheRepositoryBase<Filing, UUID> {
  private static final Set<FilingStatus> OVER =
      EnumSet.of(FilingStatus.APPROVED, FilingStatus.WITHDRAWN, FilingStatus.CANCELLED);

  private final Caller caller;
  private final FilingSeal seal;

  Filings(Caller caller, FilingSeal seal) {
    this.seal = seal;
    this.caller = caller;
  }

  /**
   * A filing that the caller may see: their own, or any for reviewers and operators.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, or it is another's; 410 if
   *     its key was destroyed
   */
  Filing visible(UUID id) {
    return seesAll() ? read(find("id", id).firstResultOptional()) : own(id);
  }

  /**
   * A filing of the caller's account, whatever else they may see.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, or it is another's; 410 if
   *     its key was destroyed
   */
  Filing own(UUID id) {
    return of(id, caller.accountId());
  }

  /**
   * A filing of an account.
   *
   * @throws icp.platform.problem.ProblemException as {@link #own}
   */
  Filing of(UUID id, UUID account) {
    return read(find("id = ?1 and accountId = ?2", id, account).firstResultOptional());
  }

  /** The change or cancellation of a filing that is not over yet. */
  Optional<Filing> openOrder(UUID base) {
    return find("basedOn = ?1 and status not in ?2", base, OVER)
        .firstResultOptional()
        .map(it -> it.open(seal));
  }

  private Filing read(Optional<Filing> found) {
    Filing filing = found.orElseThrow(Problems::notFound);
    if (filing.isUnreadable()) {
      throw ErasedFilings.gone();
    }
    return filing.open(seal);
  }

  /** Whether a filing is of the caller's account. */
  boolean isOwn(Filing filing) {
    return filing.accountId.equals(caller.accountId());
  }

  private boolean seesAll() {
    return caller.is(Roles.REVIEWER) || caller.is(Roles.OPERATOR);
  }

  /** Whose filings the caller may search; null for everybody's. */
  UUID searched() {
    return seesAll() ? null : caller.accountId();
  }

  /** Those with these ids, in that order. */
  List<Filing> of(List<UUID> ids) {
    Map<UUID, Filing> found =
        find("id in ?1", ids).stream()
            .collect(Collectors.toMap(filing -> filing.id, f -> f.open(seal)));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
