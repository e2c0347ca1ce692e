package icp.regulations;

import java.util.List;

/** A book of regulations that cannot be trusted. Its message lists every fault, one a line. */
public final class BadBookException extends RuntimeException {
  private final List<String> faults;

  BadBookException(List<String> faults) {
    super("The book of regulations has faults:\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Each fault as {@code file:line: what to mend}. */
  public List<String> faults() {
    return faults;
  }
}
