package icp.platform.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The one reader of the publications that a replica has: each is read once and handed to all who
 * follow. How often the database is asked does not depend on how many they are.
 */
@ApplicationScoped
public class PublicationFeed {
  private static final Logger LOG = Logger.getLogger(PublicationFeed.class);
  private static final int AT_ONCE = 500;

  /** Another replica's relay may publish without this one being woken. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Publications publications;
  private final Semaphore published = new Semaphore(0);
  private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
  private Thread reader;

  /** Everything up to here was handed out, or was there before anybody followed. */
  private long tail;

  PublicationFeed(Publications publications) {
    this.publications = publications;
  }

  /**
   * Begins to follow; the follower is to be closed.
   *
   * @param seen the position after which to go on; null to begin now
   * @throws IllegalArgumentException if nothing has that position yet
   */
  public Follower follow(Following following, Long seen) {
    long last = publications.last();
    if (seen != null && (seen < 0 || seen > last)) {
      throw new IllegalArgumentException("Nothing was published there yet");
    }
    return join(new Follower(this, following, seen == null ? last : seen), last);
  }

  /** From here on the reader hands it all; what lies before it reads by itself. */
  private synchronized Follower join(Follower follower, long last) {
    if (followers.isEmpty()) {
      tail = Math.max(tail, last);
    }
    follower.joins(tail);
    followers.add(follower);
    if (reader == null) {
      start();
    }
    published.release();
    return follower;
  }

  private void start() {
    reader = new Thread(this::read, "publication-feed");
    reader.setDaemon(true);
    publications.onPublished(published::release);
    reader.start();
  }

  void leave(Follower follower) {
    followers.remove(follower);
  }

  /** What a follower missed. */
  List<Publication> missed(Following following, long seen, int atMost) {
    return publications.after(seen, following, atMost);
  }

  private void read() {
    try {
      while (!Thread.interrupted()) {
        if (!readOnce()) {
          await();
        }
      }
    } catch (InterruptedException e) {
      LOG.debug("The reader of the publications stops");
    }
  }

  private void await() throws InterruptedException {
    if (published.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      published.drainPermits();
    }
  }

  /** Whether there may be more. */
  private boolean readOnce() {
    if (followers.isEmpty()) {
      return false;
    }
    try {
      List<Publication> found = publications.after(tail(), AT_ONCE);
      handOut(found);
      return found.size() == AT_ONCE;
    } catch (RuntimeException e) {
      // Of whatever kind: a reader that ended would leave all who follow without a word.
      LOG.warnf("The publications cannot be read: %s", e.getClass().getSimpleName());
      return false;
    }
  }

  private synchronized long tail() {
    return tail;
  }

  private synchronized void handOut(List<Publication> found) {
    for (Publication publication : found) {
      followers.forEach(follower -> follower.offer(publication));
      tail = Math.max(tail, publication.position());
    }
    followers.forEach(Follower::wake);
  }

  @PreDestroy
  synchronized void stop() {
    if (reader != null) {
      reader.interrupt();
    }
  }
}
