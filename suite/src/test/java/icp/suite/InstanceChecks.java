package icp.suite;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckRequested;
import icp.contracts.InstanceFacts;
import icp.contracts.InstanceFacts.Carrier;
import icp.contracts.MessageType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Asks instance-service about filings as the orchestrator does, and hears its answers. */
final class InstanceChecks implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ANSWERED = Duration.ofMinutes(2);

  private final Map<UUID, JsonNode> answers = new HashMap<>();
  private final Producer<String, byte[]> producer;
  private final Consumer<String, byte[]> consumer;

  InstanceChecks(Map<String, Object> where) {
    producer = new KafkaProducer<>(where, new StringSerializer(), new ByteArraySerializer());
    consumer = new KafkaConsumer<>(where, new StringDeserializer(), new ByteArrayDeserializer());
    String topic = MessageType.INSTANCE_CHECK_ANSWERED.topic();
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(it -> new TopicPartition(topic, it.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  void ask(UUID filing, UUID account, UUID instance) {
    MessageType type = MessageType.CHECK_REQUESTED;
    var record =
        new ProducerRecord<>(
            type.topic(),
            filing.toString(),
            json(new CheckRequested(filing, 1, account, facts(instance))));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/filing-orchestrator",
            "ce_type",
            type.id(),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(record);
  }

  private static InstanceFacts facts(UUID instance) {
    return new InstanceFacts(new TreeMap<>(Map.of(1, Carrier.ofInstance(instance))));
  }

  private static byte[] json(Object message) {
    try {
      return JSON.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when so many filings have an answer. */
  void awaitAnswers(int filings) {
    await()
        .pollInSameThread()
        .atMost(ANSWERED)
        .until(
            () -> {
              consumer.poll(Duration.ofMillis(100)).forEach(this::hear);
              return answers.size() >= filings;
            });
  }

  private void hear(ConsumerRecord<String, byte[]> record) {
    try {
      answers.put(UUID.fromString(record.key()), JSON.readTree(record.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number that each filing was promised. */
  Map<UUID, String> numbers() {
    Map<UUID, String> numbers = new HashMap<>();
    answers.forEach(
        (filing, answer) -> {
          if (answer.at("/references/1").isTextual()) {
            numbers.put(filing, answer.at("/references/1").asText());
          }
        });
    return numbers;
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
