package icp.filings.province;

import icp.contracts.Text;
import icp.regulations.HolderKind;
import icp.regulations.HolderProof;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "HolderProof",
    description = "What proves that somebody may hold the domain name of a unit.")
record ProofView(HolderKind kind, Text proof, Origin origin) {
  static ProofView of(HolderProof proof) {
    return new ProofView(proof.kind(), proof.proof(), Origin.of(proof));
  }
}
