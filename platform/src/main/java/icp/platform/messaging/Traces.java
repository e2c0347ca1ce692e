package icp.platform.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Follows one cause through the messages: what is said about a key while an event about that key is
 * handled belongs to the event's trace, though a whole batch is handled at once. Costs next to
 * nothing while tracing is off; a trace that comes in is handed on even then.
 */
@ApplicationScoped
class Traces {
  /** CloudEvents' extension for distributed tracing, in Kafka's binary mode. */
  static final String HEADER = "ce_" + EventCodec.TRACE;

  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
  private static final TextMapGetter<ConsumerRecord<String, byte[]>> GETTER = new FromRecord();

  private final Tracer tracer;
  private final ThreadLocal<Map<String, Span>> followed = new ThreadLocal<>();

  Traces(Tracer tracer) {
    this.tracer = tracer;
  }

  /** The trace of what is said now about a key. */
  TraceContext of(String key) {
    Map<String, Span> spans = followed.get();
    Span span = spans == null ? Span.current() : spans.getOrDefault(key, Span.getInvalid());
    Map<String, String> written = new HashMap<>();
    W3C.inject(Context.root().with(span), written, Map::put);
    return new TraceContext(written.get(EventCodec.TRACE), written.get(EventCodec.TRACE_STATE));
  }

  /** Begins to follow the records of a batch on this thread, until that is closed. */
  Trail follow(List<Readable> batch) {
    Map<String, Span> spans = new HashMap<>();
    batch.stream()
        .filter(one -> one.record().headers().lastHeader(HEADER) != null)
        .forEach(one -> end(spans.put(one.event().key(), begin(one))));
    followed.set(spans);
    return new Trail(spans);
  }

  private static void end(Span span) {
    if (span != null) {
      span.end();
    }
  }

  private Span begin(Readable one) {
    Context parent = W3C.extract(Context.root(), one.record(), GETTER);
    return tracer
        .spanBuilder("process " + one.record().topic())
        .setParent(parent)
        .setSpanKind(SpanKind.CONSUMER)
        .setAttribute("messaging.system", "kafka")
        .setAttribute("messaging.destination.name", one.record().topic())
        .setAttribute("messaging.message.id", one.event().id().toString())
        .setAttribute("messaging.kafka.message.key", one.event().key())
        .startSpan();
  }

  /** What is followed; to be closed on the same thread. */
  final class Trail implements AutoCloseable {
    private final Map<String, Span> spans;

    private Trail(Map<String, Span> spans) {
      this.spans = spans;
    }

    void failed() {
      spans.values().forEach(span -> span.setStatus(StatusCode.ERROR));
    }

    @Override
    public void close() {
      followed.remove();
      spans.values().forEach(Span::end);
    }
  }

  private static final class FromRecord implements TextMapGetter<ConsumerRecord<String, byte[]>> {
    @Override
    public Iterable<String> keys(ConsumerRecord<String, byte[]> record) {
      return List.of(EventCodec.TRACE, EventCodec.TRACE_STATE);
    }

    @Override
    public String get(ConsumerRecord<String, byte[]> record, String key) {
      return RecordHeaders.text(record, "ce_" + key);
    }
  }
}
