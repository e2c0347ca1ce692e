package icp.domains.filed;

import java.time.Instant;
import java.util.Optional;

/**
 * What the ministry's public record was last seen to say of a name.
 *
 * @param organiser fingerprint of the name of who filed it; empty where nobody did
 */
public record FiledRecord(Optional<String> organiser, Instant at) {
  /** Whether the name is filed. */
  public boolean filed() {
    return organiser.isPresent();
  }
}
