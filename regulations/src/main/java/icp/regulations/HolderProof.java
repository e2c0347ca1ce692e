package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * What proves that somebody of a kind may hold the domain name of a unit.
 *
 * @param proof the papers, as they are asked for
 */
public record HolderProof(
    HolderKind kind, Text proof, String source, Optional<String> note, Effective effective)
    implements Dated {
  public HolderProof {
    Require.text(proof, "proof");
    Require.words(source, "source");
  }
}
