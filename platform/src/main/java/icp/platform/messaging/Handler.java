package icp.platform.messaging;

import java.util.List;

/** What a service does about events of one type. */
@FunctionalInterface
public interface Handler<T> {
  /**
   * Called within a transaction, with events of one type in the order of their keys; none of them
   * has been handled before. Whatever it throws rolls all of it back.
   */
  void handle(List<Received<T>> events);
}
