package icp.regulations;

import icp.contracts.Residency;
import java.util.List;
import java.util.Set;

/** The documents of which a person of such residency shows any one. */
public record AcceptedDocuments(Set<Residency> residencies, List<String> documents) {
  public AcceptedDocuments {
    residencies = Require.some(residencies, "residencies");
    Require.that(!documents.isEmpty(), "`documents` names nothing: name one or more");
    documents = List.copyOf(documents);
  }
}
