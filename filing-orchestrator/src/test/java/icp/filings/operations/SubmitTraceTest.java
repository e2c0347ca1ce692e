package icp.filings.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** From the request that hands a filing in, over Kafka, to the answer: one trace. */
@QuarkusTest
@TestProfile(SubmitTraceTest.On.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "traced"))
class SubmitTraceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();
  private static final String TRACEPARENT = "ce_traceparent";

  private final FilingDriver drive = new FilingDriver();

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

  private static ConsumerRecord<String, byte[]> asked(String filing) {
    try (KafkaTap tap = new KafkaTap(Topics.FILINGS)) {
      return tap.awaitRecord(
          record ->
              filing.equals(record.key())
                  && MessageType.CHECK_REQUESTED.id().equals(KafkaTap.type(record))
                  && !isOfADraft(record));
    }
  }

  private static boolean isOfADraft(ConsumerRecord<String, byte[]> record) {
    String data = new String(record.value(), java.nio.charset.StandardCharsets.UTF_8);
    return data.matches(".*\"draft\":\\d.*");
  }

  /** As the owner of a part answers that goes on in the trace of the question. */
  private static void answer(String filing, String traceparent) {
    try (KafkaTap tap = new KafkaTap(Topics.DOMAINS)) {
      String data =
          """
          {"filingId":"%s","revision":1,"part":"DOMAIN","findings":[],"references":{},"book":"b"}
          """;
      tap.write(
          filing,
          data.formatted(filing).getBytes(),
          Map.of(
              "ce_specversion",
              "1.0",
              "ce_id",
              UUID.randomUUID().toString(),
              "ce_source",
              "/test",
              "ce_type",
              MessageType.DOMAIN_CHECK_ANSWERED.id(),
              "ce_time",
              "2026-11-26T10:00:00Z",
              "content-type",
              "application/json",
              TRACEPARENT,
              traceparent));
    }
  }

  private static List<SpanData> spans(String trace, SpanKind kind) {
    return SPANS.getFinishedSpanItems().stream()
        .filter(span -> span.getTraceId().equals(trace) && span.getKind() == kind)
        .toList();
  }

  @Test
  void aSubmissionIsOneTraceToItsAnswer() {
    String filing = drive.draft(FilingDriver.COMPLETE);
    drive.post(drive.applicant(), filing, "submit").then().statusCode(200);

    String traceparent = KafkaTap.header(asked(filing), TRACEPARENT);
    String trace = traceparent.split("-")[1];
    answer(filing, traceparent);

    await().atMost(PATIENCE).until(() -> !spans(trace, SpanKind.CONSUMER).isEmpty());
    assertThat(spans(trace, SpanKind.SERVER))
        .singleElement()
        .satisfies(span -> assertThat(span.getName()).contains("/v1/filings/{id}/submit"))
        .satisfies(span -> assertThat(span.getSpanId()).isEqualTo(traceparent.split("-")[2]));
    assertThat(spans(trace, SpanKind.CONSUMER))
        .singleElement()
        .satisfies(span -> assertThat(span.getName()).isEqualTo("process " + Topics.DOMAINS));
  }

  @Test
  void aQueryIsInNoSpan() {
    drive.applicant().get("/v1/filings?domain=secret.cn").then().statusCode(200);

    await()
        .atMost(PATIENCE)
        .until(
            () ->
                SPANS.getFinishedSpanItems().stream()
                    .anyMatch(span -> span.getName().endsWith("/v1/filings")));
    assertThat(SPANS.getFinishedSpanItems().toString()).doesNotContain("secret.cn");
  }
}
