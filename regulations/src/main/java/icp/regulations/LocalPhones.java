package icp.regulations;

import com.fasterxml.jackson.annotation.JsonCreator;
import icp.contracts.EntityKind;
import java.util.Set;

/** Whose telephone numbers must be numbers of the province. */
public record LocalPhones(Set<EntityKind> kinds) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LocalPhones {
    kinds = Require.some(kinds, "value");
  }
}
