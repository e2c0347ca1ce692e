package icp.suite.race;

import icp.suite.client.Account;
import icp.suite.client.Answer;
import icp.suite.client.Call;
import icp.suite.client.UnexpectedAnswer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that start at the same moment, spread over all replicas. */
public final class Racers implements AutoCloseable {
  public static final int CALLERS = 64;

  private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> replicas;

  /**
   * @param replicas base URLs, one or more
   */
  public Racers(List<String> replicas) {
    this.replicas = List.copyOf(replicas);
  }

  /** All ask for a number of one of the instances; their answers, in no order. */
  List<Answer> race(Account applicant, List<String> instances) {
    CyclicBarrier start = new CyclicBarrier(CALLERS);
    List<Callable<Answer>> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      String replica = replicas.get(i % replicas.size());
      String instance = instances.get(i / replicas.size() % instances.size());
      String url = replica + "/v1/instances/" + instance + "/service-numbers";
      callers.add(() -> ask(start, Call.of("ask for the last number", applicant).post(url)));
    }
    try {
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : threads.invokeAll(callers)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnexpectedAnswer("Interrupted in a race", e);
    } catch (ExecutionException e) {
      throw new UnexpectedAnswer("A caller had no answer: " + e.getCause(), e);
    }
  }

  private Answer ask(CyclicBarrier start, Call call)
      throws InterruptedException, BrokenBarrierException, IOException {
    start.await();
    return Answer.of(http.send(call.request(), BodyHandlers.ofByteArray()));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
