package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * Whether an individual from elsewhere may file in a province.
 *
 * @param proof of which papers one shows it; empty where no source says
 */
public record Residence(ResidenceRule rule, Optional<Text> proof) {
  public Residence {
    Require.that(
        proof.isEmpty() || rule == ResidenceRule.WITH_PROOF,
        "`proof` goes with `rule: WITH_PROOF`");
    proof.ifPresent(text -> Require.text(text, "proof"));
  }
}
