package icp.regulations;

import java.util.Collection;

/** What a source says to a yes-or-no question. Silence is an answer of its own, never a no. */
public enum Known {
  /** A source says so. */
  YES,
  /** A source says that it is not so. */
  NO,
  /** No source was found, or the sources contradict each other. */
  UNKNOWN;

  static Known of(boolean so) {
    return so ? YES : NO;
  }

  /** Whether all of it is so: one no is a no. */
  static Known all(Collection<Known> answers) {
    if (answers.contains(NO)) {
      return NO;
    }
    return answers.contains(UNKNOWN) ? UNKNOWN : YES;
  }

  /** Whether any of it is so: one yes is a yes. */
  static Known any(Collection<Known> answers) {
    if (answers.contains(YES)) {
      return YES;
    }
    return answers.contains(UNKNOWN) ? UNKNOWN : NO;
  }
}
