package icp.platform.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the clients of the broker, with the settings that the delivery promise leans on. */
@ApplicationScoped
class KafkaClients {
  private static final int RECONNECT_AT_MOST_MILLIS = 1000;
  private static final int LISTENED_MILLIS = 5000;

  /** Every {@code kafka.*} setting, so that an operator can add TLS or SASL without a rebuild. */
  private final Map<String, Object> settings;

  private final MessagingConfig config;

  KafkaClients(
      @Identifier("default-kafka-broker") Map<String, Object> settings, MessagingConfig config) {
    this.settings = settings;
    this.config = config;
  }

  /**
   * A producer that gives up on nothing: it sends again for as long as the broker is away, in
   * order, so that no later message of a key overtakes an earlier one.
   */
  Producer<String, byte[]> producer() {
    Map<String, Object> producer = common();
    producer.put(ProducerConfig.ACKS_CONFIG, "all");
    producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    producer.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
    return new KafkaProducer<>(producer, new StringSerializer(), new ByteArraySerializer());
  }

  /** A consumer that starts at the beginning and commits only when it is told to. */
  KafkaConsumer<String, byte[]> consumer(String group) {
    Map<String, Object> consumer = common();
    consumer.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch());
    consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    // What comes is handed over at once; while nothing comes, the broker is asked rarely.
    consumer.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5_000);
    // A killed reader's partitions go to the next one after this.
    consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return new KafkaConsumer<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** A consumer that is in no group: it is told what to read and from where. */
  Consumer<String, byte[]> reader() {
    return reader(ConsumerConfig.DEFAULT_FETCH_MAX_WAIT_MS);
  }

  /**
   * One that does nothing but wait for what comes. The broker answers at once when something does;
   * a silence costs one question in five seconds, and the broker answers no other meanwhile.
   */
  Consumer<String, byte[]> listener() {
    return reader(LISTENED_MILLIS);
  }

  private Consumer<String, byte[]> reader(int waitMillis) {
    Map<String, Object> reader = common();
    reader.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, waitMillis);
    reader.remove(ConsumerConfig.GROUP_ID_CONFIG);
    reader.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    reader.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    reader.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return new KafkaConsumer<>(reader, new StringDeserializer(), new ByteArrayDeserializer());
  }

  Admin admin() {
    return Admin.create(common());
  }

  private Map<String, Object> common() {
    Map<String, Object> common = new HashMap<>(settings);
    common.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_MOST_MILLIS);
    common.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 30_000);
    return common;
  }
}
