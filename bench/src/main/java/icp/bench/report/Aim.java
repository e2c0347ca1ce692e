package icp.bench.report;

/**
 * What a figure is to reach.
 *
 * @param bound that it is held against
 * @param least whether it is to be that much at least, rather than at most
 */
record Aim(double bound, boolean least) {
  static Aim atLeast(double bound) {
    return new Aim(bound, true);
  }

  static Aim atMost(double bound) {
    return new Aim(bound, false);
  }

  boolean isMet(double value) {
    return least ? value >= bound : value <= bound;
  }

  @Override
  public String toString() {
    String number = bound == Math.rint(bound) ? "%.0f".formatted(bound) : "" + bound;
    return number + (least ? " at least" : " at most");
  }
}
