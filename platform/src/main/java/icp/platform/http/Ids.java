package icp.platform.http;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers. */
public final class Ids {
  private Ids() {}

  /** A UUIDv7: unguessable, and sorted by the time at which it was made. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
