package icp.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.IntSupplier;

/** Looks on while events are delivered: their traces, and how many had come before. */
@ApplicationScoped
class DeliveryWatch {
  private final Traces traces;
  private final Counter duplicates;

  DeliveryWatch(Traces traces, MeterRegistry meters) {
    this.traces = traces;
    this.duplicates =
        Counter.builder("beian.inbox.duplicates")
            .description("Events that came again and had no second effect")
            .register(meters);
  }

  /**
   * Delivers a batch.
   *
   * @param work gives how many events of the batch had come before, once it is committed
   */
  void over(List<Readable> batch, IntSupplier work) {
    try (Traces.Trail trail = traces.follow(batch)) {
      deliver(trail, work);
    }
  }

  private void deliver(Traces.Trail trail, IntSupplier work) {
    try {
      duplicates.increment(work.getAsInt());
    } catch (RuntimeException e) {
      trail.failed();
      throw e;
    }
  }
}
