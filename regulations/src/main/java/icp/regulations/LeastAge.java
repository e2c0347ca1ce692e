package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * How old somebody must be.
 *
 * @param years from this age on nothing more is asked
 * @param withProofFrom from this age on with the proof; empty where no age is given for it
 * @param proof what somebody younger than {@code years} brings; empty where nothing helps
 */
public record LeastAge(int years, Optional<Integer> withProofFrom, Optional<Text> proof) {
  public LeastAge {
    Require.atLeastOne(years, "years");
    Require.that(
        withProofFrom.map(from -> from >= 1 && from < years).orElse(true),
        "`with-proof-from` must be less than `years`");
    Require.that(
        withProofFrom.isEmpty() || proof.isPresent(), "`proof` goes with `with-proof-from`");
    proof.ifPresent(text -> Require.text(text, "proof"));
  }
}
