package icp.platform.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of tokens for each caller: full at first, refilled evenly, a token for a request. Knows
 * the callers of late only, so that their number costs no more than so much memory.
 */
final class Buckets {
  private static final int MOST_CALLERS = 50_000;
  private static final double NANOS = 1e9;

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CALLERS;
        }
      };

  private record Bucket(double tokens, Instant at) {}

  /**
   * Makes them.
   *
   * @param perMinute tokens that a bucket holds, and gets in a minute; 0 for any number
   */
  Buckets(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Takes a caller's token; how long to wait for one if there is none, else zero. */
  synchronized Duration take(String caller) {
    if (perMinute == 0) {
      return Duration.ZERO;
    }
    Instant now = clock.instant();
    double tokens = tokens(buckets.get(caller), now);
    if (tokens < 1) {
      return Duration.ofNanos((long) Math.ceil((1 - tokens) / perSecond() * NANOS));
    }
    buckets.put(caller, new Bucket(tokens - 1, now));
    return Duration.ZERO;
  }

  private double tokens(Bucket bucket, Instant now) {
    if (bucket == null) {
      return perMinute;
    }
    // A clock that was put back refills nothing.
    double seconds = Math.max(0, Duration.between(bucket.at(), now).toNanos() / NANOS);
    return Math.min(perMinute, bucket.tokens() + seconds * perSecond());
  }

  private double perSecond() {
    return perMinute / 60.0;
  }
}
