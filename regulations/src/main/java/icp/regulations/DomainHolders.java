package icp.regulations;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Set;

/** In whose names a province lets a unit's domain name stand. */
public record DomainHolders(Set<HolderKind> kinds) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainHolders {
    kinds = Require.some(kinds, "value");
  }

  public boolean accept(HolderKind kind) {
    return kinds.contains(kind);
  }
}
