package icp.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives what the broker keeps for good. */
@ApplicationScoped
public class KeptTopics {
  private final KafkaClients clients;

  KeptTopics(KafkaClients clients) {
    this.clients = clients;
  }

  /** The records of a topic, from its beginning. Whoever asks closes them. */
  public KeptRecords of(KeptTopic topic) {
    return new KeptRecords(clients::reader, topic.name());
  }
}
