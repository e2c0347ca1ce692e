package icp.filings.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.function.Predicate;

/** A front end that listens to a stream. */
public final class Listening implements AutoCloseable {
  private final InputStream body;
  private final Scanner lines;

  private Listening(InputStream body) {
    this.body = body;
    this.lines = new Scanner(body, StandardCharsets.UTF_8);
  }

  /** One event as it came. */
  public record Event(long id, String name, String data) {}

  static HttpResponse<InputStream> open(URI stream, String token, String lastEventId) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      return HttpClient.newHttpClient()
          .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Listening to(URI stream, String token, String lastEventId) {
    HttpResponse<InputStream> response = open(stream, token, lastEventId);
    assertThat(response.statusCode()).isEqualTo(200);
    return new Listening(response.body());
  }

  /** All events up to and with the first that is wanted. */
  public List<Event> until(Predicate<Event> wanted) {
    List<Event> seen = new ArrayList<>();
    do {
      seen.add(next());
    } while (!wanted.test(seen.get(seen.size() - 1)));
    return seen;
  }

  public Event next() {
    String id = null;
    String name = null;
    StringBuilder data = new StringBuilder();
    while (lines.hasNextLine()) {
      String line = lines.nextLine();
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data.append(line.substring(5).strip());
      } else if (line.isEmpty() && id != null) {
        return new Event(Long.parseLong(id), name, data.toString());
      }
    }
    throw new AssertionError("The stream has ended");
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
