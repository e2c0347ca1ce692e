package icp.documents.verification;

import static icp.documents.verification.VerificationStatus.FAILED;
import static icp.documents.verification.VerificationStatus.OPEN;
import static icp.documents.verification.VerificationStatus.PASSED;
import static icp.documents.verification.VerificationStatus.SUBMITTED;

import icp.documents.store.StoredFile;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The verifications, and their moves: each an update that says from where it may start. */
@ApplicationScoped
class Verifications implements PanacheRepositoryBase<Verification, UUID> {
  Verification of(UUID filingId, UUID id) {
    return find("id = ?1 and filingId = ?2", id, filingId)
        .firstResultOptional()
        .orElseThrow(Problems::notFound);
  }

  boolean atWork(UUID filingId, int revision) {
    return count(
            "filingId = ?1 and revision = ?2 and status in (?3, ?4)",
            filingId,
            revision,
            SUBMITTED,
            PASSED)
        > 0;
  }

  /** Only the newest one can be used; the consent that was given to the others stays recorded. */
  void expireOpen(UUID filingId, Instant now) {
    update(
        "expiresAt = ?1 where filingId = ?2 and status = ?3 and expiresAt > ?1",
        now,
        filingId,
        OPEN);
  }

  boolean submit(UUID id, StoredFile photo, Instant now) {
    return update(
            "status = ?1, photo = ?2, submittedAt = ?3 where id = ?4 and status = ?5",
            SUBMITTED,
            photo,
            now,
            id,
            OPEN)
        == 1;
  }

  boolean decide(UUID id, Decision decision, Instant now) {
    return update(
            "status = ?1, decidedAt = ?2, decidedBy = ?3, reason = ?4"
                + " where id = ?5 and status = ?6",
            decision.passed() ? PASSED : FAILED,
            now,
            decision.by(),
            decision.reason(),
            id,
            SUBMITTED)
        == 1;
  }

  List<Verification> page(VerificationStatus status, PageRequest page) {
    return find("status = ?1 and id < ?2 order by id desc", status, page.before())
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  /**
   * A decision.
   *
   * @param by the account of who decided; null when an engine did
   */
  record Decision(boolean passed, String reason, UUID by) {}
}
