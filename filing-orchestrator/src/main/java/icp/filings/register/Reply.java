package icp.filings.register;

import java.util.Optional;

/** What a register says, or that it says nothing, which is neither a yes nor a no. */
sealed interface Reply<T> {
  /** It answered. */
  record Told<T>(T answer) implements Reply<T> {
    /** What is told may name people. */
    @Override
    public String toString() {
      return "told";
    }
  }

  /**
   * It did not answer in a way that can be read.
   *
   * @param why in words without personal data
   */
  record Silent<T>(String why) implements Reply<T> {}

  /** It is not asked: no address is given. */
  record Absent<T>() implements Reply<T> {}

  /** It is not asked: it has nothing to say of such an order. */
  record Unasked<T>() implements Reply<T> {}

  static <T> Reply<T> unasked() {
    return new Unasked<>();
  }

  static <T> Reply<T> told(T what) {
    return new Told<>(what);
  }

  static <T> Reply<T> silent(String why) {
    return new Silent<>(why);
  }

  static <T> Reply<T> absent() {
    return new Absent<>();
  }

  /** What it said, if anything. */
  default Optional<T> what() {
    return this instanceof Told<T> told ? Optional.of(told.answer()) : Optional.empty();
  }

  /** Why it said nothing although it was asked: it may yet answer. */
  default Optional<String> silence() {
    return this instanceof Silent<T> silent ? Optional.of(silent.why()) : Optional.empty();
  }
}
