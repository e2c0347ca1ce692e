package icp.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** Talks to a broker as whoever runs it. */
final class BrokerProbe {

  private static final int MILLIS = 3_000;
  private static final int PATIENT_MILLIS = 30_000;

  private final Map<String, String> login;

  /**
   * Prepares a probe.
   *
   * @param login settings of a client that signs in; empty where nobody is asked
   */
  BrokerProbe(Map<String, String> login) {
    this.login = login;
  }

  /** What is asked of a broker. */
  interface Question {
    boolean ask(Admin admin) throws ExecutionException, InterruptedException, TimeoutException;
  }

  /** Whether it is registered and serves, which comes later than the open port. */
  boolean answers(int port) {
    return ask(
        port,
        MILLIS,
        admin ->
            admin.describeCluster().nodes().get(MILLIS, TimeUnit.MILLISECONDS).stream()
                .anyMatch(node -> node.port() == port));
  }

  /** Whether it took in who its users are. */
  boolean tell(int port, BrokerAccess access) {
    return ask(port, PATIENT_MILLIS, access::apply);
  }

  private boolean ask(int port, int millis, Question question) {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    // Kafka looks up its own classes there; under Quarkus the thread may carry another loader.
    thread.setContextClassLoader(Admin.class.getClassLoader());
    try (var admin = Admin.create(settings(port, millis))) {
      return question.ask(admin);
    } catch (ExecutionException | TimeoutException | KafkaException notYet) {
      return false;
    } catch (InterruptedException e) {
      thread.interrupt();
      return false;
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private Map<String, Object> settings(int port, int millis) {
    Map<String, Object> settings = new HashMap<>(login);
    settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(millis, 10_000));
    settings.put(AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    return settings;
  }
}
