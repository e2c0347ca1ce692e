package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Starts and stops the relay and a loop for each subscription, each on a thread of its own. */
@ApplicationScoped
class Messaging {
  private static final long STOP_MILLIS = 3000;

  private final KafkaClients clients;
  private final MessagingConfig config;
  private final OutboxRelay relay;
  private final List<SubscriptionLoop> loops = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  Messaging(
      @All List<Subscription> subscriptions,
      Intakes intakes,
      AgroalDataSource database,
      RelaySignal signal) {
    this.clients = intakes.clients();
    this.config = intakes.config();
    this.relay = new OutboxRelay(database, clients::producer, intakes.codec(), signal, config);
    for (Subscription subscription : subscriptions) {
      loops.add(
          new SubscriptionLoop(
              () -> clients.consumer(subscription.consumer()),
              subscription.topic(),
              intakes.of(subscription),
              config.backoff()));
    }
  }

  void start(@Observes StartupEvent event) {
    Topics topics = new Topics(clients, config);
    run("outbox-relay", new AfterTopics(topics, relay));
    for (int i = 0; i < loops.size(); i++) {
      run("subscription-" + i, new AfterTopics(topics, loops.get(i)));
    }
  }

  private void run(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(STOP_MILLIS);
    }
  }

  boolean healthy() {
    return relay.healthy() && loops.stream().allMatch(SubscriptionLoop::healthy);
  }

  private record AfterTopics(Topics topics, Runnable work) implements Runnable {
    @Override
    public void run() {
      if (topics.awaitThere()) {
        work.run();
      }
    }
  }
}
