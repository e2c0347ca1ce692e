package icp.platform.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that is to leave the service when its transaction commits.
 *
 * @param id the event's id, unique for ever
 * @param topic where it goes
 * @param key messages of one key keep their order
 * @param type CloudEvents type
 * @param at when what it tells happened
 * @param data JSON in UTF-8, at most {@value #MOST_BYTES} bytes
 * @param listed whether it also joins the {@link Publications} that front ends follow
 * @param owner the account whose it is, where it is listed; null if it is nobody's
 */
public record OutgoingMessage(
    UUID id,
    String topic,
    String key,
    String type,
    Instant at,
    byte[] data,
    boolean listed,
    UUID owner) {
  /** Half of what a broker takes by default: a message that it refuses would stop the relay. */
  static final int MOST_BYTES = 512 * 1024;

  public OutgoingMessage {
    if (data.length > MOST_BYTES) {
      throw new IllegalArgumentException("A message holds at most " + MOST_BYTES + " bytes");
    }
  }

  /** A message that is nobody's in particular. */
  public OutgoingMessage(
      UUID id, String topic, String key, String type, Instant at, byte[] data, boolean listed) {
    this(id, topic, key, type, at, data, listed, null);
  }
}
