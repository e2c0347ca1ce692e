package icp.platform.messaging;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record that could not be handled.
 *
 * @param version counts every change, for {@code ETag}
 * @param consumer the reader that gave up
 * @param record as it was read
 * @param type CloudEvents type, null where it had none
 * @param cause kind and place of the failure, without any value
 * @param at when the reader gave up first
 */
record DeadLetter(
    UUID id,
    long version,
    State state,
    String consumer,
    ConsumerRecord<String, byte[]> record,
    String type,
    String cause,
    Instant at) {
  /** What has become of it. */
  @Schema(name = "DeadLetterState")
  public enum State {
    /** It waits for an operator. */
    OPEN,
    /** It has had its effect. */
    REPLAYED,
    /** An operator let it go. */
    DISCARDED
  }

  /** Where it was read: topic, partition and offset. */
  String origin() {
    return record.topic() + "/" + record.partition() + "/" + record.offset();
  }
}
