package icp.filings.administration;

/** Takes every order but those of one sandbox value; {@link SimulatedResults} decides them. */
final class SimulatedAdministration implements Administration {
  private static final String NOT_TAKEN = "【不通】";

  @Override
  public String submit(Order order) {
    if (SimulatedResults.named(order.facts(), NOT_TAKEN).isPresent()) {
      throw new NotTakenException("sandbox name");
    }
    return "simulated";
  }
}
