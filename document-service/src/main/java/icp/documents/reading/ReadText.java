package icp.documents.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was read on a picture; what was not read is empty. Holds personal data: it is compared and
 * let go.
 *
 * @param documentClass the code of the document that it looks like
 */
public record ReadText(
    Optional<String> name,
    Optional<String> number,
    Optional<LocalDate> validUntil,
    Optional<String> documentClass) {
  /** Nothing was read. */
  public static final ReadText NOTHING =
      new ReadText(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Not what it holds: it would end up in a log. */
  @Override
  public String toString() {
    return this.equals(NOTHING) ? "nothing" : "something";
  }
}
