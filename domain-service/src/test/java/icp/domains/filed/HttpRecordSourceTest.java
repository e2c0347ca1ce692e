package icp.domains.filed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import icp.contracts.CertificateType;
import icp.contracts.Fingerprinter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HttpRecordSourceTest {
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(new byte[32]);

  private HttpServer server;
  private int status = 200;
  private String body = "{\"unitName\": \"浙江云杉科技有限公司\", \"serviceLicence\": \"\"}";
  private boolean endless;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/records/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsWhoFiledANameByFingerprint() {
    String unit = FINGERPRINTER.of("浙江云杉科技有限公司", CertificateType.PASSPORT, "any").name();

    assertThat(ask().flatMap(FiledRecord::organiser)).contains(unit);
  }

  @Test
  void tellsThatNobodyDid() {
    status = 404;

    assertThat(ask()).hasValueSatisfying(record -> assertThat(record.filed()).isFalse());
  }

  @Test
  void tellsNothingWhereTheAnswerIsNone() {
    for (String bad : new String[] {"{}", "{\"unitName\": 1}", "{\"unitName\": \" \"}", "no", ""}) {
      body = bad;
      assertThat(ask()).as(bad).isEmpty();
    }
    status = 500;
    assertThat(ask()).isEmpty();
    status = 302;
    assertThat(ask()).isEmpty();
  }

  @Test
  @Timeout(20)
  void waitsNoLongerThanItsPatienceForABodyThatNeverEnds() {
    endless = true;

    assertThat(ask()).isEmpty();
  }

  @Test
  void asksNobodyWhereNoAddressIsGiven() {
    assertThat(source(Optional.empty()).ask("example.cn")).isEmpty();
  }

  private Optional<FiledRecord> ask() {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/records";
    return source(Optional.of(URI.create(address))).ask("example.cn");
  }

  private static HttpRecordSource source(Optional<URI> address) {
    return new HttpRecordSource(
        config(address), FINGERPRINTER, new ObjectMapper(), Clock.systemUTC());
  }

  static RecordConfig config(Optional<URI> address) {
    return new RecordConfig() {
      @Override
      public Optional<URI> address() {
        return address;
      }

      @Override
      public String every() {
        return "10s";
      }

      @Override
      public Duration fresh() {
        return Duration.ofDays(1);
      }

      @Override
      public Duration patience() {
        return Duration.ofSeconds(1);
      }
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    assertThat(exchange.getRequestURI().getPath()).isEqualTo("/records/example.cn");
    exchange.getResponseHeaders().add("Location", "/records/elsewhere");
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(
        status, endless ? bytes.length + 1 : bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.getResponseBody().flush();
    if (!endless) {
      exchange.close();
    }
  }
}
