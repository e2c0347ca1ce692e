package icp.platform.messaging;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a service listens to: one consumer group over all its topics, so that what comes at the same
 * time is taken in by one transaction, and a handler for each type that it cares for. Events of
 * other types are passed over, and so are those that come by another topic than their own. A bean
 * of this type is all that a service declares.
 */
public final class Subscription {
  private final String consumer;
  private final Set<String> topics = new LinkedHashSet<>();
  private final Map<String, Route<?>> routes = new LinkedHashMap<>();
  private String topic;

  private Subscription(String consumer) {
    this.consumer = consumer;
  }

  /**
   * @param topic what to read
   * @param consumer fixed id of the consumer group; also the name in the inbox
   */
  public static Subscription to(String topic, String consumer) {
    return new Subscription(consumer).and(topic);
  }

  /** What is added from here on comes by this topic. */
  public Subscription and(String another) {
    topic = another;
    topics.add(another);
    return this;
  }

  /**
   * Adds what to do about one type of event. Types that share a handler are handed over together.
   *
   * @throws IllegalArgumentException if the type has a handler: it is said on one topic only
   */
  public <T> Subscription on(String type, Class<T> data, Handler<T> handler) {
    if (routes.putIfAbsent(type, new Route<>(topic, data, handler)) != null) {
      throw new IllegalArgumentException("There is a handler of " + type);
    }
    return this;
  }

  String consumer() {
    return consumer;
  }

  List<String> topics() {
    return List.copyOf(topics);
  }

  /** Null for what comes by a topic on which nobody may say it. */
  Route<?> route(String from, String type) {
    Route<?> route = routes.get(type);
    return route != null && route.topic().equals(from) ? route : null;
  }

  /** Who handles what has been read. */
  Handler<?> handler(Received<?> event) {
    return routes.get(event.type()).handler();
  }

  record Route<T>(String topic, Class<T> data, Handler<T> handler) {}
}
