package icp.platform.messaging;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a service listens to: one topic, one consumer group, a handler for each type that it cares
 * for. Events of other types are passed over. A bean of this type is all that a service declares.
 */
public final class Subscription {
  private final String consumer;
  private final String topic;
  private final Map<String, Route<?>> routes = new LinkedHashMap<>();

  private Subscription(String consumer, String topic) {
    this.consumer = consumer;
    this.topic = topic;
  }

  /**
   * @param topic what to read
   * @param consumer fixed id of the consumer group; also the name in the inbox
   */
  public static Subscription to(String topic, String consumer) {
    return new Subscription(consumer, topic);
  }

  /** Adds what to do about one type of event. */
  public <T> Subscription on(String type, Class<T> data, Handler<T> handler) {
    routes.put(type, new Route<>(data, handler));
    return this;
  }

  String consumer() {
    return consumer;
  }

  String topic() {
    return topic;
  }

  Route<?> route(String type) {
    return routes.get(type);
  }

  record Route<T>(Class<T> data, Handler<T> handler) {}
}
