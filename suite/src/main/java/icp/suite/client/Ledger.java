package icp.suite.client;

/** The ledger of service identification numbers, as an operator has it proved. */
public final class Ledger {

  private final Api api;
  private final Account operator;
  private final String instances;

  public Ledger(Api api, Account operator, Addresses addresses) {
    this.api = api;
    this.operator = operator;
    this.instances = addresses.instances();
  }

  /**
   * @throws UnexpectedAnswer if the numbers are not the sums over the ledger; its message names the
   *     first differences
   */
  public void require() {
    Call prove = Call.of("prove the ledger", operator).post(instances + "/v1/ledger-proofs");
    Answer proof = api.call(prove, 200);
    if (!proof.json().path("holds").asBoolean()) {
      throw new UnexpectedAnswer("The ledger does not hold: " + proof.shown());
    }
  }
}
