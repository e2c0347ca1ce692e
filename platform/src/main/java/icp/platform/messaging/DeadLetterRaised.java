package icp.platform.messaging;

import java.util.UUID;

/**
 * Tells within its transaction that there is a dead letter, or that one failed again when it was
 * replayed. Whoever observes it may write what goes with it.
 *
 * @param id of the dead letter
 * @param consumer the reader that gave up
 * @param key what the record is about, or null
 * @param cause kind and place of the failure, without any value
 */
public record DeadLetterRaised(UUID id, String consumer, String key, String cause) {}
