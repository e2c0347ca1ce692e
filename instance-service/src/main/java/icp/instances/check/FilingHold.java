package icp.instances.check;

import java.util.UUID;

/**
 * What is remembered of a filing, whether or not it holds a number.
 *
 * @param examined its latest revision that was examined, 0 before the first
 * @param released its latest revision that was released, 0 before the first
 * @param filed whether it has its number
 */
record FilingHold(UUID filingId, int examined, int released, boolean filed) {
  /** Whether a revision is still worth examining: not older than another, and not let go. */
  boolean admits(int revision) {
    return revision >= examined && revision > released;
  }
}
