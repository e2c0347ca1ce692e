package icp.platform.session;

import icp.platform.messaging.Received;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The sessions of which tokens may still be about that are to open nothing. In memory alone. */
@ApplicationScoped
public class EndedSessions {
  /** The most that a process remembers, at about 200 bytes each; then the oldest are forgotten. */
  static final int MOST = 100_000;

  private final Clock clock;
  private final Set<String> ended = ConcurrentHashMap.newKeySet();
  private final Deque<SessionEnded> inOrder = new ArrayDeque<>();

  EndedSessions(Clock clock) {
    this.clock = clock;
  }

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("beian.ended.sessions", ended, Set::size)
        .description("Ended sessions that are remembered until their tokens have expired")
        .register(meters);
  }

  /** Whether a session has ended; never true of a token that names none. */
  public boolean has(String sid) {
    return sid != null && ended.contains(sid);
  }

  /** The session that a token is of; null if it names none. */
  public static String of(JsonWebToken token) {
    Object sid = token.getClaim("sid");
    return sid == null ? null : sid.toString();
  }

  synchronized void take(List<Received<SessionEnded>> told) {
    Instant now = clock.instant();
    for (Received<SessionEnded> one : told) {
      SessionEnded session = one.data();
      if (session.until().isAfter(now) && ended.add(session.sid())) {
        inOrder.add(session);
      }
    }
    forget(now);
  }

  /** In the order of ending, which is nearly that of expiring. */
  private void forget(Instant now) {
    while (!inOrder.isEmpty() && (inOrder.size() > MOST || !inOrder.peek().until().isAfter(now))) {
      ended.remove(inOrder.poll().sid());
    }
  }
}
