package icp.domains.filed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CertificateType;
import icp.contracts.Fingerprinter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Asks a gateway to the ministry's record, which itself is a page for people. {@code GET
 * <address>/<name>} answers 200 with the ministry's own field {@code unitName}, or 404 where the
 * name is not filed. Anything else, late, long or redirected, is no answer.
 */
@ApplicationScoped
class HttpRecordSource implements RecordSource {
  private static final int MOST_BYTES = 64 * 1024;

  private final RecordConfig config;
  private final Fingerprinter fingerprinter;
  private final ObjectMapper json;
  private final Clock clock;
  private final HttpClient client;
  private final Executor late;

  HttpRecordSource(
      RecordConfig config, Fingerprinter fingerprinter, ObjectMapper json, Clock clock) {
    this.config = config;
    this.fingerprinter = fingerprinter;
    this.json = json;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.patience())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.late =
        CompletableFuture.delayedExecutor(config.patience().toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Optional<FiledRecord> ask(String name) {
    if (config.address().isEmpty()) {
      return Optional.empty();
    }
    URI address = URI.create(config.address().get().toString().replaceAll("/*$", "/") + name);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(config.patience()).build();
    try {
      return read(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<FiledRecord> read(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      late.execute(() -> close(body));
      return switch (response.statusCode()) {
        case 404 -> Optional.of(new FiledRecord(Optional.empty(), clock.instant()));
        case 200 -> filed(body.readNBytes(MOST_BYTES));
        default -> Optional.empty();
      };
    }
  }

  /**
   * A body that never ends would be read for ever: the request's own timeout ends with its head.
   */
  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // Then nobody reads it either.
    }
  }

  private Optional<FiledRecord> filed(byte[] body) throws IOException {
    JsonNode unit = json.readTree(body).path("unitName");
    return unit.isTextual() && !unit.textValue().isBlank()
        ? Optional.of(new FiledRecord(Optional.of(nameOf(unit.textValue())), clock.instant()))
        : Optional.empty();
  }

  /** Of the fingerprints the name's alone: it does not depend on the others. */
  private String nameOf(String unit) {
    return fingerprinter.of(unit, CertificateType.BUSINESS_LICENCE, "").name();
  }
}
