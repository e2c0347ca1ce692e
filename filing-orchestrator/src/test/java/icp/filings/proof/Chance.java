package icp.filings.proof;

import icp.filings.filing.FilingHands;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Who, which and when, by the seed: the same seed makes the same walk. */
final class Chance {
  private static final int USUALLY = 14;

  private static final List<UUID> REVIEWERS = List.of(new UUID(7, 1), new UUID(7, 2));

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** Once in so many times. */
  boolean of(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  void shuffle(List<?> all) {
    Collections.shuffle(all, random);
  }

  void twice(Runnable work) {
    work.run();
    if (of(4)) {
      work.run();
    }
  }

  UUID someone() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /** Whose it is, and now and then a stranger. */
  UUID account(Watched filing) {
    return of(USUALLY) ? someone() : filing.account();
  }

  /** A reviewer, and now and then whose filing it is. */
  UUID reviewer(Watched filing) {
    return of(USUALLY) ? filing.account() : one(REVIEWERS);
  }

  /** The filing, and now and then one that there is not. */
  UUID id(Watched filing) {
    return of(3 * USUALLY) ? someone() : filing.id;
  }

  /** The newest version, and now and then another, or none. */
  String etag(Watched filing) {
    if (of(USUALLY)) {
      return of(2) ? null : FilingHands.etag(filing.version() - 1);
    }
    return FilingHands.etag(filing.version());
  }

  /** The newest revision, and now and then an earlier or a later one. */
  int revision(Watched filing) {
    return of(USUALLY) ? filing.revision() + below(3) - 1 : filing.revision();
  }
}
