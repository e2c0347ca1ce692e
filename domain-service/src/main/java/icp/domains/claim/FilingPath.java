package icp.domains.claim;

import icp.contracts.FilingStatus;
import java.util.EnumSet;
import java.util.Set;

/** Which filings are under way, and which hold a name. */
public final class FilingPath {
  /** Submitted, and not yet decided by the administration: new facts still change its course. */
  public static final Set<FilingStatus> UNDER_WAY =
      EnumSet.of(
          FilingStatus.CHECKING,
          FilingStatus.PRELIMINARY_REVIEW,
          FilingStatus.FACE_VERIFICATION,
          FilingStatus.SMS_VERIFICATION,
          FilingStatus.ADMINISTRATION_REVIEW);

  /** It has its number: what can end is watched. */
  public static final Set<FilingStatus> FILED = EnumSet.of(FilingStatus.APPROVED);

  /** It has let its name go; an approved one keeps it. */
  static final Set<FilingStatus> ENDED =
      EnumSet.of(
          FilingStatus.DRAFT,
          FilingStatus.RETURNED,
          FilingStatus.WITHDRAWN,
          FilingStatus.CANCELLED);

  private FilingPath() {}
}
