package icp.bench.checks;

import icp.suite.client.Addresses;
import icp.suite.client.Api;
import icp.suite.client.UnexpectedAnswer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Many uploads of 10 MB at once: each is taken, or asked to come again. The service must live
 * through it, and answer the next one.
 */
final class UploadsAtOnce {
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private final Api api = new Api(line -> {});
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Draft draft;

  UploadsAtOnce(Addresses addresses) {
    this.draft = Draft.begin(api, addresses);
  }

  /** Sends all of them at once. */
  void run(int uploads) {
    Photo photo = Photo.PROGRESSIVE;
    // Behind the picture comes what no viewer shows.
    byte[] file = Arrays.copyOf(photo.file(), MOST_BYTES);
    String etag = api.call(draft.upload(photo.mediaType(), file, null), 201).etag();
    HttpRequest request = draft.upload(photo.mediaType(), file, etag).request();
    List<CompletableFuture<HttpResponse<String>>> sent =
        Stream.generate(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
            .limit(uploads)
            .toList();
    List<HttpResponse<String>> answers = sent.stream().map(UploadsAtOnce::answer).toList();
    long taken = answers.stream().filter(answer -> answer.statusCode() == 200).count();
    long later = answers.stream().filter(UploadsAtOnce::asksToComeAgain).count();
    if (taken + later != uploads || taken == 0) {
      throw new UnexpectedAnswer(
          "Of %d uploads %d were taken and %d asked to come again."
              .formatted(uploads, taken, later));
    }
    Answers.requireFindings(api.call(draft.upload(photo.mediaType(), file, etag), 200));
  }

  private static HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> sent) {
    try {
      return sent.join();
    } catch (CompletionException e) {
      throw new UnexpectedAnswer("An upload got no answer: " + e.getCause(), new IOException(e));
    }
  }

  private static boolean asksToComeAgain(HttpResponse<String> answer) {
    boolean busy = answer.statusCode() == 503 || answer.statusCode() == 429;
    return busy && answer.headers().firstValue("Retry-After").isPresent();
  }
}
