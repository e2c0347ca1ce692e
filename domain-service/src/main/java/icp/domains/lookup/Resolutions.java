package icp.domains.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/**
 * What was seen of names in the DNS. Nothing looks there yet, so every name is not known, and the
 * rules that ask for it find nothing.
 */
@ApplicationScoped
public class Resolutions {
  /** The names of which something was seen; one that is absent is not known. */
  public Map<String, Resolution> of(Collection<String> names) {
    return Map.of();
  }
}
