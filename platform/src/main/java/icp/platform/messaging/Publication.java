package icp.platform.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * One listed message.
 *
 * @param position its number, from 1 without gaps
 * @param id the event's id, as every other reader knows it
 * @param key what it concerns
 * @param owner the account whose it is; null if it is nobody's
 * @param data its JSON
 */
public record Publication(
    long position, UUID id, String key, UUID owner, String type, Instant at, byte[] data) {}
