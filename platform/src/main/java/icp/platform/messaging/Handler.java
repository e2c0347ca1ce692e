package icp.platform.messaging;

import java.util.List;

/** What a service does about events of a type, or of several that it takes in alike. */
@FunctionalInterface
public interface Handler<T> {
  /**
   * Called within a transaction, with events of its types in the order of their keys; none of them
   * has been handled before. Whatever it throws rolls all of it back.
   */
  void handle(List<Received<T>> events);
}
