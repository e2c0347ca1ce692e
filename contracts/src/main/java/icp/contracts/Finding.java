package icp.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One thing that a check saw. Every check returns all its findings at once.
 *
 * @param code stable rule code, never translated, such as {@code domain-tld-not-approved}
 * @param subject the part of the filing that the finding is about
 * @param field JSON pointer into the filing's facts, or empty when it concerns the whole part
 * @param severity whether it stops the filing
 * @param message what is the case; holds no personal data
 * @param fix what to do about it
 * @param source where the rule is written
 * @param notBefore the first day on which the passing of time alone will have mended it; null where
 *     time alone does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    String code,
    Part subject,
    String field,
    Severity severity,
    Text message,
    Text fix,
    String source,
    LocalDate notBefore) {
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(source, "source");
  }

  /** A finding that time alone does not mend. */
  public Finding(
      String code,
      Part subject,
      String field,
      Severity severity,
      Text message,
      Text fix,
      String source) {
    this(code, subject, field, severity, message, fix, source, null);
  }

  /** The same about another place. */
  public Finding at(String place) {
    return new Finding(code, subject, place, severity, message, fix, source, notBefore);
  }

  /** The same, mended by waiting for a day. */
  public Finding mendedOn(LocalDate day) {
    return new Finding(code, subject, field, severity, message, fix, source, day);
  }

  /** Whether this finding alone makes its part unfit. */
  public boolean blocks() {
    return severity == Severity.BLOCKER;
  }
}
