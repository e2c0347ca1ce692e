package icp.regulations;

/** How long something usually takes, both ends included. */
public record WorkingDays(int min, int max) {
  public WorkingDays {
    Require.atLeastOne(min, "min");
    Require.that(min <= max, "`min` is more than `max`: swap or mend them");
  }
}
