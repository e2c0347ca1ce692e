package icp.suite;

/** A process that the suite keeps alive. */
interface Kept {

  String name();

  /** Where it is now. */
  ProcessEntry entry();

  /**
   * Starts it again, on its port, when it is dead and the time has come.
   *
   * @return whether it did
   */
  boolean keepRunning();
}
