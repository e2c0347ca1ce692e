package icp.platform.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as a handler sees it, for the first time.
 *
 * @param id the event's id
 * @param key what it is about
 * @param type CloudEvents type
 * @param at when what it tells happened
 * @param data the record that its JSON was read into
 */
public record Received<T>(UUID id, String key, String type, Instant at, T data) {}
