package icp.platform.http;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers. */
public final class Ids {
  private Ids() {}

  /** A UUIDv7: unguessable, and sorted by the time at which it was made. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /**
   * A UUIDv7 that was made then, to the millisecond: what is found by one is found by the other.
   */
  public static UUID at(Instant moment) {
    return UuidCreator.getTimeOrderedEpoch(moment);
  }

  /** The smallest that {@link #at} gives for a moment; all made before it are smaller. */
  public static UUID firstAt(Instant moment) {
    return UuidCreator.getTimeOrderedEpochMin(moment);
  }
}
