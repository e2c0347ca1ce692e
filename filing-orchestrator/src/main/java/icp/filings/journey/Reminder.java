package icp.filings.journey;

import icp.contracts.FilingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

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
  PUBLIC_SECURITY_DUE(FilingStatus.APPROVED, Duration.ofDays(30));

  private final FilingStatus status;
  private final Duration after;

  Reminder(FilingStatus status, Duration after) {
    this.status = status;
    this.after = after;
  }

  /** Those of a filing that stands there. */
  public static List<Reminder> of(FilingStatus status) {
    return Arrays.stream(values()).filter(reminder -> reminder.status == status).toList();
  }

  /** When it is to be told, of a wait that begins now. */
  public Instant due(Instant now) {
    return now.plus(after);
  }
}
