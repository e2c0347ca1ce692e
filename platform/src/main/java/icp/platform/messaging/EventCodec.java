package icp.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** CloudEvents 1.0 in Kafka's binary mode: attributes in headers, plain JSON in the value. */
@ApplicationScoped
public class EventCodec {
  /** CloudEvents' extension for distributed tracing. */
  static final String TRACE = "traceparent";

  /** Its companion. */
  static final String TRACE_STATE = "tracestate";

  private final ObjectMapper json;
  private final URI source;

  EventCodec(ObjectMapper json, @ConfigProperty(name = "quarkus.application.name") String service) {
    // A reader of today passes over what a writer of tomorrow adds.
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.source = URI.create("/" + service);
  }

  /**
   * The JSON of a message.
   *
   * @throws IllegalArgumentException if the record cannot be written as JSON
   */
  public byte[] data(Object message) {
    try {
      return json.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + message.getClass().getSimpleName(), e);
    }
  }

  /** A message as a record. */
  ProducerRecord<String, byte[]> write(OutgoingMessage message, TraceContext trace) {
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(message.id().toString())
            .withSource(source)
            .withType(message.type())
            .withTime(OffsetDateTime.ofInstant(message.at(), ZoneOffset.UTC))
            .withSubject(message.key())
            .withData("application/json", message.data());
    if (trace.parent() != null) {
      event.withExtension(TRACE, trace.parent());
    }
    if (trace.state() != null) {
      event.withExtension(TRACE_STATE, trace.state());
    }
    // Without a time of ours: a broker refuses what lies ahead of its clock, and a service whose
    // clock was wrong for an hour would be silent from then on. When it happened stands in the
    // event.
    return KafkaMessageFactory.<String>createWriter(message.topic(), null, null, message.key())
        .writeBinary(event.build());
  }

  /**
   * Reads a record for a subscription; null when the subscription does not care for its type.
   *
   * @throws UnreadableRecordException if it is not an event, or not the one that it says it is
   */
  Received<?> read(ConsumerRecord<String, byte[]> kafka, Subscription subscription) {
    if (kafka.value() == null || kafka.key() == null) {
      throw new UnreadableRecordException("It has no key or no value", null);
    }
    try {
      CloudEvent event = KafkaMessageFactory.createReader(kafka).toEvent();
      Subscription.Route<?> route = subscription.route(kafka.topic(), event.getType());
      return route == null ? null : received(kafka.key(), event, route);
    } catch (UnreadableRecordException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Whatever the libraries throw at a bad record: it must not stop the records behind it.
      // Only the class is told: a parser's message may quote the value.
      throw new UnreadableRecordException("It is not readable: " + e.getClass().getSimpleName(), e);
    }
  }

  private Received<?> received(String key, CloudEvent event, Subscription.Route<?> route)
      throws IOException {
    CloudEventData data = event.getData();
    if (data == null || event.getTime() == null) {
      throw new UnreadableRecordException("It has no data or no time", null);
    }
    Object read = json.readValue(data.toBytes(), route.data());
    if (read == null) {
      throw new UnreadableRecordException("Its data is null", null);
    }
    return new Received<>(
        UUID.fromString(event.getId()), key, event.getType(), event.getTime().toInstant(), read);
  }
}
