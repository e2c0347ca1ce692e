package icp.filings.stream;

import icp.contracts.MessageType;
import icp.platform.messaging.Follower;
import icp.platform.messaging.Following;
import icp.platform.messaging.Publication;
import icp.platform.messaging.PublicationFeed;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.session.EndedSessions;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The feed as Server-Sent Events: the id is the position, the name is the message's kind, the data
 * is what the message says. A stream ends with the token that opened it, or with the session that
 * the token is of.
 */
@ApplicationScoped
class EventStreams {
  private final PublicationFeed feed;
  private final OpenStreams open;
  private final StreamConfig config;
  private final Caller caller;
  private final EndedSessions sessions;
  private final Clock clock;

  EventStreams(
      PublicationFeed feed,
      OpenStreams open,
      StreamConfig config,
      Caller caller,
      EndedSessions sessions,
      Clock clock) {
    this.feed = feed;
    this.open = open;
    this.config = config;
    this.caller = caller;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Opens a stream for the caller.
   *
   * @param lastEventId the last event that they have seen, or null to begin now
   * @throws icp.platform.problem.ProblemException 400 if there is no such event, 429 if enough
   *     streams are open
   */
  Multi<OutboundSseEvent> open(Following following, String lastEventId, Sse sse) {
    Duration left = Duration.between(clock.instant(), caller.until());
    String session = caller.session();
    Runnable end = open.open(caller.accountId());
    try {
      Follower follower = follow(following, lastEventId);
      return Multi.createBy()
          .repeating()
          .uni(() -> follower.next(config.heartbeat()))
          .until(found -> sessions.has(session))
          .onItem()
          .transformToMultiAndConcatenate(found -> events(found, sse))
          .select()
          .first(left.isNegative() ? Duration.ofMillis(1) : left)
          .onTermination()
          .invoke(
              () -> {
                follower.close();
                end.run();
              });
    } catch (RuntimeException e) {
      end.run();
      throw e;
    }
  }

  private Follower follow(Following following, String lastEventId) {
    try {
      return feed.follow(following, lastEventId == null ? null : Long.valueOf(lastEventId));
    } catch (IllegalArgumentException e) {
      throw Problems.malformed(
          new FieldError("Last-Event-ID", "Give the id of the last event that you have seen"));
    }
  }

  private static Multi<OutboundSseEvent> events(List<Publication> found, Sse sse) {
    return found.isEmpty()
        ? Multi.createFrom().item(sse.newEventBuilder().comment("still here").build())
        : Multi.createFrom().iterable(found).map(publication -> event(publication, sse));
  }

  private static OutboundSseEvent event(Publication publication, Sse sse) {
    return sse.newEventBuilder()
        .id(Long.toString(publication.position()))
        .name(MessageType.eventName(publication.type()))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(String.class, new String(publication.data(), StandardCharsets.UTF_8))
        .build();
  }
}
