package icp.documents.verification;

import static icp.documents.verification.VerificationStatus.FAILED;
import static icp.documents.verification.VerificationStatus.OPEN;
import static icp.documents.verification.VerificationStatus.PASSED;
import static icp.documents.verification.VerificationStatus.SUBMITTED;
import static icp.documents.verification.VerificationStatus.WITHDRAWN;

import icp.contracts.VerificationDecided.Method;
import icp.documents.portrait.PhotoHash;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The verifications, and their moves: each an update that says from where it may start. */
@ApplicationScoped
class Verifications implements PanacheRepositoryBase<Verification, UUID> {
  private static final int AT_ONCE = 500;

  /** Three differing bits leave one of four quarters as it is: each has an index. */
  private static final String SHOWN =
      """
      select exists (
        select 1 from verification
        where method = 'BACKDROP' and id <> :except
          and ((photo_hash & 65535) = (:hash & 65535)
            or (photo_hash >> 16 & 65535) = (:hash >> 16 & 65535)
            or (photo_hash >> 32 & 65535) = (:hash >> 32 & 65535)
            or (photo_hash >> 48 & 65535) = (:hash >> 48 & 65535))
          and bit_count(cast(photo_hash # :hash as bit(64))) <= :same
          and bit_count(cast(person_hash # :person as bit(64))) <= :same)
      """;

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

  boolean submit(UUID id, Instant now) {
    return update(
            "status = ?1, submittedAt = ?2 where id = ?3 and status = ?4", SUBMITTED, now, id, OPEN)
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

  /** Those that got a first capture and no second one before a time; the oldest of them. */
  List<Verification> abandoned(Instant time) {
    return find(
            "method = ?1 and status = ?2 and photo is not null and expiresAt < ?3 order by id",
            Method.FACE,
            OPEN,
            time)
        .page(Page.ofSize(AT_ONCE))
        .list();
  }

  /** How often a face was compared for a filing on a day. */
  long attempts(UUID filingId, LocalDate day) {
    return count("filingId = ?1 and attemptDay = ?2", filingId, day);
  }

  /**
   * Whether a photo was handed in for another verification before: the same person in the same
   * place of the same picture. All backdrops look alike from far away, and so does one person in
   * two photos; both together do not. See {@link PhotoHash#SAME}.
   */
  boolean shown(UUID except, PhotoHash photo, PhotoHash person) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(SHOWN)
            .setParameter("hash", photo.bits())
            .setParameter("person", person.bits())
            .setParameter("except", except)
            .setParameter("same", PhotoHash.SAME)
            .getSingleResult();
  }

  /**
   * Everything that was seen of a face. That an attempt was made stays: it bounds the next ones.
   */
  void eraseFace(UUID id) {
    update(
        "photo = null, turned = null, photoHash = null, personHash = null, findings = null, comparison.engine = null,"
            + " comparison.model = null, comparison.verdict = null, comparison.distance = null,"
            + " comparison.passDistance = null, comparison.reviewDistance = null,"
            + " comparison.comparedAt = null where id = ?1",
        id);
  }

  /** Takes consent back, once; ends what has not been decided. */
  void withdraw(UUID id, Instant now) {
    update("consentWithdrawnAt = ?1 where id = ?2 and consentWithdrawnAt is null", now, id);
    update("status = ?1 where id = ?2 and status in (?3, ?4)", WITHDRAWN, id, OPEN, SUBMITTED);
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
