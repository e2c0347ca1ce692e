package icp.filings.stream;

import icp.platform.messaging.Publications;
import icp.platform.messaging.Publications.Publication;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filing states as they change, by Server-Sent Events. */
@Path("/v1/filing-states")
@Tag(name = "operations", description = "Watch the suite.")
class FilingStateStream {
  private static final int AT_ONCE = 200;

  /** Another replica's relay may publish without this one being woken. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  /** The first look comes right away; the timer takes no zero. */
  private static final Duration FIRST_LOOK = Duration.ofMillis(1);

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Publications publications;

  FilingStateStream(Publications publications) {
    this.publications = publications;
  }

  @GET
  @Blocking // It asks where the feed ends before it begins to follow it.
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "streamFilingStates",
      summary = "Every filing's states from now on, or from Last-Event-ID")
  public Multi<OutboundSseEvent> stream(
      @HeaderParam("Last-Event-ID")
          @Schema(description = "Number of the last event that you have seen.", maxLength = 20)
          String lastEventId,
      @Context Sse sse) {
    AtomicLong seen =
        new AtomicLong(lastEventId == null ? publications.last() : number(lastEventId));
    Multi<OutboundSseEvent> events =
        wakes()
            .onItem()
            .transformToUniAndConcatenate(wake -> next(seen))
            .onItem()
            .<Publication>disjoint()
            .map(publication -> event(publication, sse));
    Multi<OutboundSseEvent> heartbeats =
        Multi.createFrom()
            .ticks()
            .every(HEARTBEAT)
            .onOverflow()
            .drop()
            .map(tick -> sse.newEventBuilder().comment("still here").build());
    return Multi.createBy().merging().streams(events, heartbeats);
  }

  private static long number(String lastEventId) {
    try {
      return Long.parseLong(lastEventId);
    } catch (NumberFormatException e) {
      throw Problems.malformed(
          new FieldError("Last-Event-ID", "Give the id of the last event that you have seen"));
    }
  }

  private Multi<Long> wakes() {
    Multi<Long> published =
        Multi.createFrom()
            .emitter(
                emitter -> emitter.onTermination(publications.onPublished(() -> emitter.emit(1L))),
                BackPressureStrategy.LATEST);
    Multi<Long> looks =
        Multi.createFrom().ticks().startingAfter(FIRST_LOOK).every(LOOK).onOverflow().drop();
    return Multi.createBy().merging().streams(published, looks).onOverflow().drop();
  }

  private Uni<List<Publication>> next(AtomicLong seen) {
    return Uni.createFrom()
        .item(() -> publications.after(seen.get(), AT_ONCE))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .invoke(
            found -> {
              if (!found.isEmpty()) {
                seen.set(found.get(found.size() - 1).position());
              }
            });
  }

  /** What stands between the domain and the version, as {@code state-changed} does. */
  private static String name(String type) {
    return type.replaceAll("icp\\.filings\\.|\\.v\\d+", "");
  }

  private static OutboundSseEvent event(Publication publication, Sse sse) {
    return sse.newEventBuilder()
        .id(Long.toString(publication.position()))
        .name(name(publication.type()))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(String.class, new String(publication.data(), StandardCharsets.UTF_8))
        .build();
  }
}
