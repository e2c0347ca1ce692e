package icp.suite.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Calls the services, and tells each call and what came back. */
public final class Api {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final Consumer<String> say;

  public Api(Consumer<String> say) {
    this.say = say;
  }

  /**
   * Calls once.
   *
   * @throws UnexpectedAnswer when another status comes back
   */
  public Answer call(Call call, int expected) {
    Answer answer = send(call);
    return told(call, answer, answer.status() == expected);
  }

  /**
   * Calls again and again until the answer is the one that is waited for: services hear of one
   * another by messages, a little later.
   *
   * @throws UnexpectedAnswer when it does not come in time
   */
  public Answer await(Supplier<Call> call, Predicate<Answer> awaited) {
    long deadline = System.nanoTime() + BOUND.toNanos();
    Call last = call.get();
    Answer answer = send(last);
    while (!awaited.test(answer) && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(PAUSE.toNanos());
      last = call.get();
      answer = send(last);
    }
    return told(last, answer, awaited.test(answer));
  }

  private Answer told(Call call, Answer answer, boolean asDescribed) {
    HttpRequest request = call.request();
    if (!asDescribed) {
      throw new UnexpectedAnswer(
          "The demo stops at \"%s\".\n%s %s answered %d:\n%s"
              .formatted(
                  call.step(), request.method(), request.uri(), answer.status(), answer.shown()));
    }
    String path = request.uri().getPath().replaceAll(ID, "{id}");
    say.accept(
        "%-54s %-5s %s -> %d%s"
            .formatted(call.step(), request.method(), path, answer.status(), gist(answer)));
    return answer;
  }

  /** The status of the thing that came back, where it has one. */
  private static String gist(Answer answer) {
    boolean isObject = answer.body().length > 0 && answer.body()[0] == '{';
    String status = isObject ? answer.json().path("status").asText() : "";
    return status.isEmpty() ? "" : " " + status;
  }

  private Answer send(Call call) {
    try {
      return Answer.of(http.send(call.request(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UnexpectedAnswer(
          "%s: %s does not answer (%s)".formatted(call.step(), call.request().uri(), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnexpectedAnswer("Interrupted at " + call.step(), e);
    }
  }
}
