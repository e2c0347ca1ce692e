package icp.documents.verification;

import icp.contracts.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whether a photo can have been taken for its verification, by the day that the camera wrote into
 * it (R136: a photo of another season). What is worn in which season no machine can tell; a camera
 * whose clock is wrong is no fault of who is photographed, so that it never refuses.
 */
final class PhotoAge {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Cameras tell no time zone: their day begins up to a day before that of China, or after it. */
  private static final int MOST_DAYS = 1;

  private PhotoAge() {}

  /**
   * @param takenOn by the camera's clock
   * @param opened when the verification was opened, before which nobody had its backdrop
   * @param field JSON pointer that the finding gets
   */
  static List<Finding> findings(LocalDate takenOn, Instant opened, String field) {
    LocalDate first = LocalDate.ofInstant(opened, CHINA);
    long days = ChronoUnit.DAYS.between(takenOn, first);
    return days <= MOST_DAYS
        ? List.of()
        : List.of(PhotoFindings.warning("verification-photo-older", field, days, MOST_DAYS));
  }
}
