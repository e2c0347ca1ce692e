package icp.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Anything a source says and that holds for a time. */
public interface Dated {
  /** Where it is written. */
  String source();

  /** What a reader should know, above all where sources disagree. */
  Optional<String> note();

  /** When it holds. */
  Effective effective();

  /** The one entry that holds on a date; empty where the book knows nothing for it. */
  static <T extends Dated> Optional<T> on(LocalDate date, List<T> entries) {
    return entries.stream().filter(entry -> entry.effective().holdsOn(date)).findFirst();
  }
}
