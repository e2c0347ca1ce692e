package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A trace goes through the messages, also where a batch of several is handled at once. */
@QuarkusTest
@TestProfile(TracesTest.On.class)
@WithTestResource(RealServers.class)
class TracesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();

  @Inject Things things;
  @Inject Tracer tracer;

  private final String key = "k" + UUID.randomUUID();

  /** As in production with an address to send to, but to memory. */
  public static class On implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.enabled", "false");
    }
  }

  @Singleton
  static final class ToMemory {
    @Produces
    @Singleton
    SpanProcessor processor() {
      return SimpleSpanProcessor.create(SPANS);
    }
  }

  private static Map<String, String> event(String trace) {
    Map<String, String> headers =
        new HashMap<>(
            Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/test",
                "ce_type", Things.SAID,
                "ce_time", "2026-11-23T10:00:00Z",
                "content-type", "application/json"));
    if (trace != null) {
      headers.put("ce_traceparent", trace);
    }
    return headers;
  }

  private static String traceparent(KafkaTap tap, String key) {
    return header(tap, key, "ce_traceparent");
  }

  private static String header(KafkaTap tap, String key, String name) {
    return KafkaTap.header(
        tap.awaitRecord(
            record -> key.equals(record.key()) && Things.ECHOED.equals(KafkaTap.type(record))),
        name);
  }

  private static List<SpanData> spans(String trace) {
    return SPANS.getFinishedSpanItems().stream()
        .filter(span -> span.getTraceId().equals(trace))
        .toList();
  }

  @Test
  void whatIsSaidWithinASpanCarriesItsTrace() {
    Span span = tracer.spanBuilder("a request").startSpan();
    try (KafkaTap tap = new KafkaTap(Things.TOPIC)) {
      try (Scope current = span.makeCurrent()) {
        things.sayAndWrite(key, false);
      }

      assertThat(traceparent(tap, key))
          .isEqualTo(
              "00-%s-%s-01"
                  .formatted(
                      span.getSpanContext().getTraceId(), span.getSpanContext().getSpanId()));
    } finally {
      span.end();
    }
  }

  @Test
  void whatIsHandledGoesOnInTheTraceOfItsOwnKey() {
    String one = "0af7651916cd43dd8448eb211c80319c";
    String other = "1bf7651916cd43dd8448eb211c80319d";
    byte[] good = "{\"fate\":\"GOOD\",\"times\":0}".getBytes();
    try (KafkaTap tap = new KafkaTap(Things.TOPIC)) {
      tap.write(key + "-1", good, event("00-" + one + "-b7ad6b7169203331-01"));
      tap.write(key + "-2", good, event("00-" + other + "-b7ad6b7169203332-01"));
      tap.write(key + "-3", good, event(null));
      tap.write(key + "-4", good, event("nonsense"));

      assertThat(traceparent(tap, key + "-1")).startsWith("00-" + one + "-");
      assertThat(traceparent(tap, key + "-2")).startsWith("00-" + other + "-");
      assertThat(traceparent(tap, key + "-3")).isNull();
      tap.awaitEvent(Things.ECHOED, key + "-4");
      await().atMost(PATIENCE).until(() -> spans(one).size() == 1);
      assertThat(spans(one).get(0).getParentSpanId()).isEqualTo("b7ad6b7169203331");
      assertThat(traceparent(tap, key + "-1")).contains(spans(one).get(0).getSpanId());
    }
  }

  @Test
  void whatTheSystemsInATraceSayToThemselvesIsHandedOn() {
    byte[] good = "{\"fate\":\"GOOD\",\"times\":0}".getBytes();
    Map<String, String> told = event("00-3df7651916cd43dd8448eb211c80319f-b7ad6b7169203331-01");
    told.put("ce_tracestate", "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE");
    Map<String, String> bad = event("00-4ef7651916cd43dd8448eb211c80319a-b7ad6b7169203331-01");
    bad.put("ce_tracestate", "no state");
    try (KafkaTap tap = new KafkaTap(Things.TOPIC)) {
      tap.write(key + "-1", good, told);
      tap.write(key + "-2", good, bad);

      assertThat(header(tap, key + "-1", "ce_tracestate"))
          .isEqualTo("rojo=00f067aa0ba902b7,congo=t61rcWkgMzE");
      assertThat(traceparent(tap, key + "-2")).contains("4ef7651916cd43dd8448eb211c80319a");
      assertThat(header(tap, key + "-2", "ce_tracestate")).isNull();
    }
  }

  @Test
  void whatFailsSaysSoInItsTrace() {
    String trace = "2cf7651916cd43dd8448eb211c80319e";
    try (KafkaTap tap = new KafkaTap(Things.TOPIC)) {
      tap.write(
          key,
          "{\"fate\":\"FAIL\",\"times\":1}".getBytes(),
          event("00-" + trace + "-b7ad6b7169203331-01"));

      tap.awaitEvent(Things.ECHOED, key);
    }
    await().atMost(PATIENCE).until(() -> spans(trace).size() == 2);
    assertThat(spans(trace))
        .extracting(span -> span.getStatus().getStatusCode())
        .containsExactly(StatusCode.ERROR, StatusCode.UNSET);
  }
}
