package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.store.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How the administrator of a filing proves who they are. Its moves are guarded updates. */
@Entity
class Verification {
  @Id UUID id;

  @Column(name = "filing_id")
  UUID filingId;

  int revision;

  @Enumerated(EnumType.STRING)
  Method method;

  @Enumerated(EnumType.STRING)
  VerificationStatus status;

  String nonce;

  @Enumerated(EnumType.STRING)
  @Column(name = "turn_to")
  Side turnTo;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "consent_version")
  String consentVersion;

  @Column(name = "consented_at")
  Instant consentedAt;

  @Column(name = "consent_withdrawn_at")
  Instant consentWithdrawnAt;

  /** Before the backdrop, or the face straight at the camera. */
  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "photo_id")
  StoredFile photo;

  /** The face turned to a side. */
  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "turned_id")
  StoredFile turned;

  /** What {@link #photo} looks like from far away; see {@code PhotoHash}. */
  @Column(name = "photo_hash")
  Long photoHash;

  /** What the person looks like from far away, of BACKDROP only. */
  @Column(name = "person_hash")
  Long personHash;

  @Convert(converter = KeptFindings.class)
  PhotoFindings findings;

  @Column(name = "submitted_at")
  Instant submittedAt;

  /** The day in China on which a face was handed in to be compared. */
  @Column(name = "attempt_day")
  LocalDate attemptDay;

  @Embedded Comparison comparison;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "decided_by")
  UUID decidedBy;

  String reason;

  VerificationStatus statusAt(Instant now) {
    boolean late = status == VerificationStatus.OPEN && !now.isBefore(expiresAt);
    return late ? VerificationStatus.EXPIRED : status;
  }

  StoredFile file(Pose pose) {
    return pose == Pose.STRAIGHT ? photo : turned;
  }
}
