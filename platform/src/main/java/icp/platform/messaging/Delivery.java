package icp.platform.messaging;

import icp.platform.job.Rest;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hands events to a subscription's handlers: inbox and effect in one transaction. */
@ApplicationScoped
class Delivery {
  private static final int PROBE_SECONDS = 3;

  private final Inbox inbox;
  private final AgroalDataSource database;
  private final DeliveryWatch watch;
  private final Rest rest;

  Delivery(Inbox inbox, AgroalDataSource database, DeliveryWatch watch, Rest rest) {
    this.inbox = inbox;
    this.database = database;
    this.watch = watch;
    this.rest = rest;
  }

  /** All of a batch or, when it throws, none of it. */
  void take(Subscription subscription, List<Readable> batch) {
    rest.stir();
    List<Received<?>> events = new ArrayList<>(batch.size());
    batch.forEach(one -> events.add(one.event()));
    watch.over(batch, () -> deliver(subscription, events));
  }

  /**
   * All of them or, when it throws, none of them.
   *
   * @return how many of them had come before
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int deliver(Subscription subscription, List<Received<?>> events) {
    Set<UUID> fresh =
        inbox.claim(subscription.consumer(), events.stream().map(Received::id).toList());
    // An id may stand twice in one batch, too: the first takes it out of the set.
    List<Received<?>> toHandle = events.stream().filter(e -> fresh.remove(e.id())).toList();
    InKeyOrder.by(subscription::handler, toHandle).forEach(group -> handle(subscription, group));
    return events.size() - toHandle.size();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The codec read each event by its route's class.
  static void handle(Subscription subscription, List<Received<?>> group) {
    Handler handler = subscription.handler(group.get(0));
    handler.handle(group);
  }

  /** Whether the database answers: if not, no failure is the record's fault. */
  boolean databaseAnswers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PROBE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
