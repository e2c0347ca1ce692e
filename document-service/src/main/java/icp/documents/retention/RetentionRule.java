package icp.documents.retention;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** When the purpose of a file, or of what rows tell of people, has ended. */
enum RetentionRule {
  /**
   * The photo of a verification has served when it is decided, or can be decided no more. One that
   * waits for its reviewer is still needed, however late that is.
   */
  VERIFICATION_PHOTO(
      """
      join verification v on s.id in (v.photo_id, v.turned_id)
      join filing f on f.id = v.filing_id
      where (coalesce(v.decided_at, v.expires_at) < ? or f.erasure_asked_at is not null)
        and not (v.status = 'SUBMITTED' and f.status = 'FACE_VERIFICATION'
                 and f.revision = v.revision)
      """,
      RetentionConfig::photos),

  /** What was uploaded for a filing that its applicant took back, or left alone too long. */
  UPLOAD_OF_WITHDRAWN(uploadOf("WITHDRAWN"), RetentionConfig::withdrawn),

  /** What was uploaded for a filing whose number is issued. */
  UPLOAD_OF_APPROVED(uploadOf("APPROVED"), RetentionConfig::approved),

  /** What was uploaded for a filing whose number was given up. */
  UPLOAD_OF_CANCELLED(uploadOf("CANCELLED"), RetentionConfig::cancelled),

  /** What rows tell of whom a withdrawn filing names. */
  RECORDS_OF_WITHDRAWN(null, "WITHDRAWN", RetentionConfig::withdrawn),

  /** What rows tell of whom a filing names whose number is issued. */
  RECORDS_OF_APPROVED(null, "APPROVED", RetentionConfig::approved),

  /** What rows tell of whom a filing names whose number was given up. */
  RECORDS_OF_CANCELLED(null, "CANCELLED", RetentionConfig::cancelled);

  static final List<RetentionRule> OF_FILES =
      Stream.of(values()).filter(rule -> rule.due != null).toList();
  static final List<RetentionRule> OF_RECORDS =
      Stream.of(values()).filter(rule -> rule.ended != null).toList();

  private final String due;
  private final String ended;
  private final Function<RetentionConfig, Duration> kept;

  RetentionRule(String due, Function<RetentionConfig, Duration> kept) {
    this(due, null, kept);
  }

  RetentionRule(String due, String ended, Function<RetentionConfig, Duration> kept) {
    this.due = due;
    this.ended = ended;
    this.kept = kept;
  }

  private static String uploadOf(String status) {
    return """
        join upload u on u.file_id = s.id
        join filing f on f.id = u.filing_id
        where (f.moved_at < ? or f.erasure_asked_at is not null) and f.status = '%s'
        """
        .formatted(status);
  }

  /** Joins and conditions for a file {@code s}; one parameter: the end has come before it. */
  String due() {
    return due;
  }

  /** The status of a filing whose records go. */
  String ended() {
    return ended;
  }

  Duration kept(RetentionConfig config) {
    return kept.apply(config);
  }
}
