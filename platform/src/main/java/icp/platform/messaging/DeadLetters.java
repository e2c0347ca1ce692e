package icp.platform.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Puts aside what cannot be handled: the record as it was, and why, on {@code <topic>.dlq}. */
@ApplicationScoped
class DeadLetters {
  static final String SUFFIX = ".dlq";
  static final String CAUSE = "dead-letter-cause";
  static final String CONSUMER = "dead-letter-consumer";
  static final String ORIGIN = "dead-letter-origin";
  static final String AT = "dead-letter-at";

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private final KafkaClients clients;
  private final DeadLetterStore store;
  private final Clock clock;
  private Producer<String, byte[]> producer;

  DeadLetters(KafkaClients clients, DeadLetterStore store, Clock clock) {
    this.clients = clients;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Returns when the database and the broker have the dead letter.
   *
   * @throws KafkaException if the broker refuses it; the record is then not handled and comes again
   * @throws DatabaseException if the database does; the same holds
   */
  synchronized void bury(ConsumerRecord<String, byte[]> record, String consumer, String cause)
      throws InterruptedException {
    store.keep(record, consumer, cause);
    String origin = record.topic() + "/" + record.partition() + "/" + record.offset();
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(
            record.topic() + SUFFIX, null, record.key(), record.value(), record.headers());
    header(letter, CAUSE, cause);
    header(letter, CONSUMER, consumer);
    header(letter, ORIGIN, origin);
    header(letter, AT, clock.instant().toString());
    try {
      producer().send(letter).get();
    } catch (ExecutionException e) {
      close();
      throw new KafkaException("The broker refused a dead letter", e.getCause());
    }
    LOG.errorf("Dead letter origin=%s consumer=%s cause=%s", origin, consumer, cause);
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = clients.producer();
    }
    return producer;
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }
}
