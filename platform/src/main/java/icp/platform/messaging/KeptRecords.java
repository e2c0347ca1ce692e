package icp.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads a {@link KeptTopic} on and on: each call goes on where the one before ended. */
public final class KeptRecords implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int MOST_EMPTY_POLLS = 25;

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final TopicPartition partition;
  private Consumer<String, byte[]> consumer;
  private long next;

  KeptRecords(Supplier<Consumer<String, byte[]>> consumers, String topic) {
    this.consumers = consumers;
    this.partition = new TopicPartition(topic, 0);
  }

  /**
   * Reads what is new up to the topic's end of now.
   *
   * @param taker gets the values in their order, a part at a time
   * @throws BrokerAwayException if the broker does not tell all of it now; what was taken stays
   *     taken
   */
  public synchronized void read(java.util.function.Consumer<List<byte[]>> taker) {
    try {
      Consumer<String, byte[]> open = open();
      long end = open.endOffsets(Set.of(partition), PATIENCE).get(partition);
      for (int empty = 0; next < end; ) {
        List<byte[]> values = new ArrayList<>();
        open.poll(POLL).forEach(one -> values.add(one.value()));
        taker.accept(values);
        next = open.position(partition, PATIENCE);
        empty = values.isEmpty() ? empty + 1 : 0;
        if (empty > MOST_EMPTY_POLLS) {
          throw new KafkaException("It has more, and does not give it");
        }
      }
    } catch (KafkaException e) {
      close();
      throw new BrokerAwayException(partition.topic(), e);
    }
  }

  private Consumer<String, byte[]> open() {
    if (consumer == null) {
      consumer = consumers.get();
      consumer.assign(Set.of(partition));
      next = Math.max(next, consumer.beginningOffsets(Set.of(partition), PATIENCE).get(partition));
      consumer.seek(partition, next);
    }
    return consumer;
  }

  @Override
  public synchronized void close() {
    if (consumer != null) {
      consumer.close(CloseOptions.timeout(Duration.ZERO));
      consumer = null;
    }
  }
}
