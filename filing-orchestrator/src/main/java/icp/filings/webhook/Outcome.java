package icp.filings.webhook;

/**
 * How an attempt ended.
 *
 * @param status what the receiver answered; null if it did not
 * @param failure why there was no answer; null if there was
 * @param millis how long it took
 */
record Outcome(Integer status, Failure failure, int millis) {
  private static final int SUCCESSES = 2;
  private static final int GONE = 410;

  /** Why there was no answer. */
  enum Failure {
    /** The host has no address. */
    HOST_UNKNOWN,
    /** The host leads to an address that is not of the public internet. */
    ADDRESS_CLOSED,
    /** No connection came about, or it was not a secure one. */
    UNREACHABLE,
    /** No answer in time. */
    LATE,
    /** The secrets of the endpoint cannot be opened here. */
    UNSIGNED
  }

  static Outcome answered(int status, int millis) {
    return new Outcome(status, null, millis);
  }

  static Outcome failed(Failure failure, int millis) {
    return new Outcome(null, failure, millis);
  }

  /** Whether the receiver has it. */
  boolean good() {
    return status != null && status / 100 == SUCCESSES;
  }

  /** Whether the receiver wants nothing more, ever. */
  boolean gone() {
    return status != null && status == GONE;
  }
}
