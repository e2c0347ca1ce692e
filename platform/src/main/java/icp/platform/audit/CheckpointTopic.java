package icp.platform.audit;

import icp.platform.http.Ids;
import icp.platform.messaging.EventCodec;
import icp.platform.messaging.KeptTopic;
import icp.platform.messaging.Outbox;
import icp.platform.messaging.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where checkpoints are told, out of reach of whoever has the database: a topic that the service
 * alone may write, and nobody may take anything from.
 */
@ApplicationScoped
class CheckpointTopic {
  /** What follows the service's name; the broker's rules know it, too. */
  private static final String SUFFIX = ".audit.v1";

  private static final String TYPE = "icp.audit.checkpoint-signed.v1";

  private final KeptTopic topic;
  private final Outbox outbox;
  private final EventCodec codec;

  CheckpointTopic(KeptTopic topic, Outbox outbox, EventCodec codec) {
    this.topic = topic;
    this.outbox = outbox;
    this.codec = codec;
  }

  @Produces
  @Singleton
  static KeptTopic topic(@ConfigProperty(name = "quarkus.application.name") String service) {
    return new KeptTopic(service + SUFFIX);
  }

  /** Tells one when the caller's transaction commits. */
  void tell(SignedCheckpoint signed) {
    outbox.append(
        new OutgoingMessage(
            Ids.next(),
            topic.name(),
            Long.toString(signed.number()),
            TYPE,
            signed.at(),
            codec.data(signed),
            false));
  }
}
