package icp.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/** Reads a {@link Broadcast} from its beginning, and then what comes, by a position of its own. */
final class BroadcastLoop implements Runnable {
  private static final Logger LOG = Logger.getLogger(BroadcastLoop.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Broadcast broadcast;
  private final EventCodec codec;
  private final Duration backoff;
  private final TopicPartition partition;
  private long next;
  private volatile boolean healthy;

  BroadcastLoop(
      Supplier<Consumer<String, byte[]>> consumers,
      Broadcast broadcast,
      EventCodec codec,
      Duration backoff) {
    this.consumers = consumers;
    this.broadcast = broadcast;
    this.codec = codec;
    this.backoff = backoff;
    this.partition = new TopicPartition(broadcast.topic(), 0);
  }

  /** Whether it has heard all that had been said when it began, and its last round went well. */
  boolean healthy() {
    return healthy;
  }

  @Override
  public void run() {
    try {
      while (!Thread.interrupted()) {
        listen();
      }
    } catch (InterruptException | InterruptedException e) {
      LOG.debugf("Listening to %s stops", broadcast.topic());
    }
  }

  /** After a failure a new consumer goes on where the one before was. */
  private void listen() throws InterruptedException {
    Consumer<String, byte[]> consumer = consumers.get();
    try {
      consumer.assign(Set.of(partition));
      long first = consumer.beginningOffsets(Set.of(partition), PATIENCE).get(partition);
      long end = consumer.endOffsets(Set.of(partition), PATIENCE).get(partition);
      // A position behind the end is one of a topic that was made anew since.
      next = next > end ? first : Math.max(next, first);
      consumer.seek(partition, next);
      while (!Thread.currentThread().isInterrupted()) {
        healthy = next >= end;
        take(consumer.poll(PATIENCE));
        next = consumer.position(partition, PATIENCE);
      }
    } catch (InterruptException e) {
      throw e;
    } catch (RuntimeException e) {
      healthy = false;
      LOG.warnf(
          "Listening to %s starts anew after %s", broadcast.topic(), e.getClass().getSimpleName());
      LOG.debug("Cause", e);
      Thread.sleep(backoff.toMillis());
    } finally {
      consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
  }

  private void take(Iterable<ConsumerRecord<String, byte[]>> polled) {
    List<Received<?>> events = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : polled) {
      read(record, events);
    }
    if (!events.isEmpty()) {
      Delivery.handle(broadcast.subscription(), events);
    }
  }

  private void read(ConsumerRecord<String, byte[]> record, List<Received<?>> events) {
    try {
      Received<?> event = codec.read(record, broadcast.subscription());
      if (event != null) {
        events.add(event);
      }
    } catch (UnreadableRecordException e) {
      LOG.warnf("Passed over %s at %d: %s", record.topic(), record.offset(), e.getMessage());
    }
  }
}
