package icp.platform.messaging;

import icp.platform.job.Rest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts and stops the relay and a loop for each subscription and broadcast, each a worker of its
 * own.
 */
@ApplicationScoped
class Messaging {
  private static final long STOP_MILLIS = 3000;

  private final KafkaClients clients;
  private final MessagingConfig config;
  private final List<Worker> workers = new ArrayList<>();

  Messaging(
      @All List<Subscription> subscriptions,
      @All List<Broadcast> broadcasts,
      @All List<KeptTopic> kept,
      Intakes intakes,
      AgroalDataSource database,
      RelaySignal signal,
      Rest rest) {
    this.clients = intakes.clients();
    this.config = intakes.config();
    Topics topics = new Topics(clients, config, kept, broadcasts);
    OutboxRelay relay =
        new OutboxRelay(database, clients::producer, intakes.codec(), signal, rest, config);
    workers.add(new Worker("outbox-relay", new AfterTopics(topics, relay), relay::healthy));
    for (Subscription subscription : subscriptions) {
      SubscriptionLoop loop = loop(subscription, intakes);
      workers.add(
          new Worker(subscription.consumer(), new AfterTopics(topics, loop), loop::healthy));
    }
    for (Broadcast broadcast : broadcasts) {
      BroadcastLoop loop =
          new BroadcastLoop(clients::listener, broadcast, intakes.codec(), config.backoff());
      workers.add(new Worker(broadcast.topic(), new AfterTopics(topics, loop), loop::healthy));
    }
  }

  private SubscriptionLoop loop(Subscription subscription, Intakes intakes) {
    return new SubscriptionLoop(
        () -> clients.consumer(subscription.consumer()),
        subscription,
        intakes.of(subscription),
        config);
  }

  void start(@Observes StartupEvent event) {
    workers.forEach(Worker::start);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    workers.forEach(Worker::interrupt);
    for (Worker worker : workers) {
      worker.join(STOP_MILLIS);
    }
  }

  List<Worker> workers() {
    return workers;
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
