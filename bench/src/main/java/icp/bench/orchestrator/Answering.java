package icp.bench.orchestrator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import icp.contracts.MessageType;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says on the broker what the other services would say, in their place while they stand still. */
final class Answering implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A part, the service that answers for it, and the type of its answers. */
  enum Part {
    DOMAIN("/domain-service", MessageType.DOMAIN_CHECK_ANSWERED),
    INSTANCE("/instance-service", MessageType.INSTANCE_CHECK_ANSWERED),
    DOCUMENTS("/document-service", MessageType.DOCUMENTS_CHECK_ANSWERED);

    private final String source;
    private final MessageType type;

    Part(String source, MessageType type) {
      this.source = source;
      this.type = type;
    }
  }

  private final KafkaProducer<String, byte[]> producer;

  Answering(Map<String, Object> broker) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put("acks", "all");
    settings.put("linger.ms", 0);
    this.producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** Each part is fit, in this order. */
  void fit(String filing, List<Part> order) {
    for (Part part : order) {
      ObjectNode answer = JSON.createObjectNode();
      answer.put("filingId", filing).put("revision", 1).put("part", part.name());
      answer.putArray("findings");
      ObjectNode references = answer.putObject("references");
      if (part == Part.INSTANCE) {
        references.put("1", "BN" + filing.replace("-", ""));
      }
      answer.put("book", "bench");
      send(part.source, part.type, filing, answer);
    }
  }

  /** The administrator is who they say. */
  void verified(String filing) {
    ObjectNode decided = JSON.createObjectNode();
    decided.put("filingId", filing).put("revision", 1).put("method", "BACKDROP");
    decided.put("passed", true);
    send(Part.DOCUMENTS.source, MessageType.VERIFICATION_DECIDED, filing, decided);
  }

  private void send(String source, MessageType type, String filing, ObjectNode data) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            type.topic(), filing, data.toString().getBytes(StandardCharsets.UTF_8));
    Map<String, String> attributes =
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            source,
            "ce_type",
            type.id(),
            "ce_time",
            OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString(),
            "ce_subject",
            filing,
            "content-type",
            "application/json");
    attributes.forEach(
        (name, value) ->
            record.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
    producer.send(record);
  }

  /** Waits until the broker has all of it. */
  void flush() {
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
  }
}
