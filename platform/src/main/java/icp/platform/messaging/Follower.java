package icp.platform.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Somebody who follows the publications. What the feed hands over waits here, within bounds; who
 * does not keep up, or resumes from long ago, reads what it missed from the database, and is handed
 * the rest again once it has caught up. Nothing is lost or comes twice.
 */
public final class Follower implements AutoCloseable {
  /** The most that waits here: a front end that reads nothing costs no more than this. */
  static final int MOST_WAITING = 256;

  private static final int AT_ONCE = 200;

  private final PublicationFeed feed;
  private final Following following;
  private final Deque<Publication> waiting = new ArrayDeque<>();
  private UniEmitter<? super Boolean> sleeper;
  private long seen;
  private boolean behind;
  private int overflows;

  Follower(PublicationFeed feed, Following following, long seen) {
    this.feed = feed;
    this.following = following;
    this.seen = seen;
  }

  /** The feed hands over all that comes after this position. */
  synchronized void joins(long tail) {
    behind = seen < tail;
  }

  synchronized void offer(Publication publication) {
    if (publication.position() <= seen || !following.wants(publication)) {
      return;
    }
    if (waiting.size() == MOST_WAITING) {
      waiting.clear();
      behind = true;
      overflows++;
    }
    waiting.add(publication);
  }

  void wake() {
    UniEmitter<? super Boolean> woken;
    synchronized (this) {
      woken = waiting.isEmpty() ? null : sleeper;
      sleeper = woken == null ? sleeper : null;
    }
    if (woken != null) {
      woken.complete(true);
    }
  }

  /**
   * The next ones in order; none if nothing comes for a time. To be asked again only when it has
   * answered.
   */
  public Uni<List<Publication>> next(Duration patience) {
    return Uni.createFrom()
        .deferred(
            () -> {
              List<Publication> now = handed();
              if (!now.isEmpty()) {
                return Uni.createFrom().item(now);
              }
              return isBehind() ? missed(patience) : later(patience);
            });
  }

  private Uni<List<Publication>> missed(Duration patience) {
    return Uni.createFrom()
        .item(this::readMissed)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .flatMap(found -> found.isEmpty() ? next(patience) : Uni.createFrom().item(found));
  }

  private List<Publication> readMissed() {
    long from;
    int before;
    synchronized (this) {
      from = seen;
      before = overflows;
    }
    List<Publication> found = feed.missed(following, from, AT_ONCE);
    caughtUp(found, found.size() < AT_ONCE, before);
    return found;
  }

  /**
   * A page that is not full ends after all that the feed had handed out when the page was asked
   * for; what it has handed out since waits here, unless that overflowed meanwhile.
   */
  private synchronized void caughtUp(List<Publication> found, boolean last, int overflowsBefore) {
    if (!found.isEmpty()) {
      seen = found.get(found.size() - 1).position();
    }
    waiting.removeIf(publication -> publication.position() <= seen);
    behind = !last || overflows != overflowsBefore;
  }

  private Uni<List<Publication>> later(Duration patience) {
    return Uni.createFrom()
        .<Boolean>emitter(this::sleep)
        // Not on the feed's own thread: whoever writes slowly must not hold up the others.
        .emitOn(Infrastructure.getDefaultExecutor())
        .ifNoItem()
        .after(patience)
        .recoverWithItem(false)
        .map(woken -> handed());
  }

  private void sleep(UniEmitter<? super Boolean> emitter) {
    synchronized (this) {
      sleeper = emitter;
    }
    wake();
  }

  private synchronized boolean isBehind() {
    return behind;
  }

  private synchronized List<Publication> handed() {
    if (behind || waiting.isEmpty()) {
      return List.of();
    }
    List<Publication> now = List.copyOf(waiting);
    waiting.clear();
    seen = now.get(now.size() - 1).position();
    return now;
  }

  @Override
  public void close() {
    feed.leave(this);
  }
}
