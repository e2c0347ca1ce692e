package icp.platform.messaging;

/**
 * A topic of one partition that the service alone writes and reads, and that the broker keeps for
 * good. The service makes a bean of it, and it is there after the start.
 *
 * @param name without a dead-letter topic beside it
 */
public record KeptTopic(String name) {}
