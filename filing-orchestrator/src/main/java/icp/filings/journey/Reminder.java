package icp.filings.journey;

import icp.contracts.FilingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When somebody is reminded of a filing that stands somewhere. */
public enum Reminder {
  /** A draft that nobody touches is abandoned in a week. */
  DRAFT_IDLE(FilingStatus.DRAFT, Duration.ofDays(23)),
  /** A returned filing that nobody mends is abandoned in a week. */
  RETURN_IDLE(FilingStatus.RETURNED, Duration.ofDays(23)),
  /** The website's administrator has not yet proved who they are. */
  VERIFICATION_OPEN(FilingStatus.FACE_VERIFICATION, Duration.ofDays(7)),
  /** The window for it closes in two days. */
  VERIFICATION_ENDS(FilingStatus.FACE_VERIFICATION, Duration.ofDays(13)),
  /** The website's filing with the public security bureau is due in a week. */
  PUBLIC_SECURITY_SOON(FilingStatus.APPROVED, Duration.ofDays(23)),
  /** It is due, thirty days after the website may open. */
  PUBLIC_SECURITY_DUE(FilingStatus.APPROVED, Duration.ofDays(30)),
  /** The certificate of the entity comes near its end. */
  CERTIFICATE_ENDS_SOON(
      FilingStatus.APPROVED, Period.ofDays(-Reminder.DAYS_BEFORE_CERTIFICATE_ENDS)),
  /** It has ended. */
  CERTIFICATE_ENDED(FilingStatus.APPROVED, Period.ofDays(1));

  /** Administrations want identity documents that are valid for three months more. */
  public static final int DAYS_BEFORE_CERTIFICATE_ENDS = 90;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final FilingStatus status;
  private final Duration afterArrival;
  private final Period afterCertificate;

  Reminder(FilingStatus status, Duration after) {
    this.status = status;
    this.afterArrival = after;
    this.afterCertificate = null;
  }

  Reminder(FilingStatus status, Period after) {
    this.status = status;
    this.afterArrival = null;
    this.afterCertificate = after;
  }

  /** Those of a filing that stands there. */
  public static List<Reminder> of(FilingStatus status) {
    return Arrays.stream(values()).filter(reminder -> reminder.status == status).toList();
  }

  /** Whether it is of the day on which the entity's certificate ends, and not of a wait. */
  public boolean ofCertificate() {
    return afterCertificate != null;
  }

  /**
   * When it is to be told, of a wait that begins now.
   *
   * @param certificateEnds last day of the entity's certificate; null where it is valid for good
   * @return empty where there is nothing to tell; now where that is overdue
   */
  public Optional<Instant> due(Instant now, LocalDate certificateEnds) {
    if (!ofCertificate()) {
      return Optional.of(now.plus(afterArrival));
    }
    return Optional.ofNullable(certificateEnds)
        .map(last -> last.plus(afterCertificate).atStartOfDay(CHINA).toInstant())
        .map(due -> due.isBefore(now) ? now : due);
  }
}
