package icp.platform.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record, and the event that it is. */
record Readable(ConsumerRecord<String, byte[]> record, Received<?> event) {}
