package icp.platform.session;

import icp.platform.http.Ids;
import icp.platform.messaging.Broadcast;
import icp.platform.messaging.EventCodec;
import icp.platform.messaging.Outbox;
import icp.platform.messaging.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Where the issuer's service tells every process of every service that a session has ended. The
 * broker lets no other service write it.
 */
@ApplicationScoped
public class SessionTopic {
  /** The broker's rules know it, too. */
  static final String NAME = "sessions.v1";

  static final String TYPE = "icp.sessions.session-ended.v1";

  /** How long after it was issued a token may hold at most: so long the topic keeps what it has. */
  public static final Duration LONGEST_TOKEN = Duration.ofHours(23);

  private static final Duration KEPT = Duration.ofDays(1);

  private final Outbox outbox;
  private final EventCodec codec;
  private final Clock clock;

  SessionTopic(Outbox outbox, EventCodec codec, Clock clock) {
    this.outbox = outbox;
    this.codec = codec;
    this.clock = clock;
  }

  @Produces
  @Singleton
  static Broadcast broadcast(EndedSessions sessions) {
    return Broadcast.of(NAME, KEPT, TYPE, SessionEnded.class, sessions::take);
  }

  /**
   * Tells when the caller's transaction commits that a session has ended.
   *
   * @param until when the last of its tokens expires for a service whose clock is behind
   */
  public void ended(String sid, Instant until) {
    outbox.append(
        new OutgoingMessage(
            Ids.next(),
            NAME,
            sid,
            TYPE,
            clock.instant(),
            codec.data(new SessionEnded(sid, until)),
            false));
  }
}
