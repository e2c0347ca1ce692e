package icp.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes the intake of each subscription. */
@ApplicationScoped
class Intakes {
  private final KafkaClients clients;
  private final EventCodec codec;
  private final Delivery delivery;
  private final DeadLetters deadLetters;
  private final MessagingConfig config;

  Intakes(
      KafkaClients clients,
      EventCodec codec,
      Delivery delivery,
      DeadLetters deadLetters,
      MessagingConfig config) {
    this.clients = clients;
    this.codec = codec;
    this.delivery = delivery;
    this.deadLetters = deadLetters;
    this.config = config;
  }

  Intake of(Subscription subscription) {
    return new Intake(subscription, codec, delivery, deadLetters, config);
  }

  KafkaClients clients() {
    return clients;
  }

  EventCodec codec() {
    return codec;
  }

  MessagingConfig config() {
    return config;
  }
}
