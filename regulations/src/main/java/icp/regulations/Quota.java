package icp.regulations;

/** How many service identification numbers there are. Renewing an instance adds none. */
public record Quota(int numbers, QuotaScope scope) {
  public Quota {
    Require.atLeastOne(numbers, "numbers");
  }
}
