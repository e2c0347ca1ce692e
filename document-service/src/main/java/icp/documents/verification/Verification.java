package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.store.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
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

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "consent_version")
  String consentVersion;

  @Column(name = "consented_at")
  Instant consentedAt;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "photo_id")
  StoredFile photo;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "decided_by")
  UUID decidedBy;

  String reason;

  VerificationStatus statusAt(Instant now) {
    boolean late = status == VerificationStatus.OPEN && !now.isBefore(expiresAt);
    return late ? VerificationStatus.EXPIRED : status;
  }
}
