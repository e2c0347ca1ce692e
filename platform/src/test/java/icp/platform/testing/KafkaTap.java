package icp.platform.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.embedded.EmbeddedServers;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads a topic from its beginning and writes to it, as another service would. */
public final class KafkaTap implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String topic;
  private final KafkaConsumer<String, byte[]> consumer;
  private final KafkaProducer<String, byte[]> producer;
  private final ObjectMapper json = new ObjectMapper();
  private final List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();

  /** A tap on a topic of the test's broker; the topic must exist. */
  public KafkaTap(String topic) {
    Properties broker = new Properties();
    broker.put("bootstrap.servers", EmbeddedServers.forTests().broker().bootstrapServers());
    this.topic = topic;
    this.consumer =
        new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
    this.producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
  }

  /** Says an event, with an id of its own. */
  public void say(String type, String key, String data) {
    say(UUID.randomUUID(), type, key, data);
  }

  /** Says an event, with the id given. */
  public void say(UUID id, String type, String key, String data) {
    CloudEvent event =
        CloudEventBuilder.v1()
            .withId(id.toString())
            .withSource(URI.create("/test"))
            .withType(type)
            .withTime(OffsetDateTime.now(ZoneOffset.UTC))
            .withData("application/json", data.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .build();
    send(KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event));
  }

  /** Writes a record that may be no event at all. */
  public void write(String key, byte[] value, Map<String, String> headers) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
    headers.forEach((name, text) -> record.headers().add(name, text.getBytes()));
    send(record);
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The test's broker refused a record", e);
    }
  }

  /** Waits for a record of the topic that the test knows. */
  public ConsumerRecord<String, byte[]> awaitRecord(
      Predicate<ConsumerRecord<String, byte[]>> wanted) {
    await()
        .atMost(PATIENCE)
        .pollInSameThread()
        .until(
            () -> {
              poll();
              return seen.stream().anyMatch(wanted);
            });
    return seen.stream().filter(wanted).findFirst().orElseThrow();
  }

  /** Waits for an event of a type about a key, and gives its JSON. */
  public JsonNode awaitEvent(String type, String key) {
    return json(awaitRecord(record -> key.equals(record.key()) && type.equals(type(record))));
  }

  /** All records that are there now. */
  public List<ConsumerRecord<String, byte[]>> all() {
    poll();
    return List.copyOf(seen);
  }

  private void poll() {
    if (consumer.assignment().isEmpty()) {
      consumer.assign(
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList());
      consumer.seekToBeginning(consumer.assignment());
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
    }
  }

  /** The CloudEvents type of a record. */
  public static String type(ConsumerRecord<String, byte[]> record) {
    return header(record, "ce_type");
  }

  /** A header of a record as text, or null. */
  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value());
  }

  private JsonNode json(ConsumerRecord<String, byte[]> record) {
    try {
      return json.readTree(record.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    consumer.close();
    producer.close();
  }
}
