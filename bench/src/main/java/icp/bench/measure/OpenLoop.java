package icp.bench.measure;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work that arrives at a fixed rate, however long the work before it takes. A call is timed from
 * when it was due, not from when somebody was free to make it: a stall counts for all that had to
 * wait for it.
 */
public final class OpenLoop implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;
  private static final int PATIENCE = 120;

  /** Between two steps of the same filing. */
  private static final long PAUSE = SECOND / 20;

  private final ScheduledThreadPoolExecutor threads;
  private final double perSecond;
  private final CountDownLatch open;
  private final Clocks clocks = new Clocks();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /**
   * @param threads that make the calls
   * @param arrivals in all; each ends by {@link #done}
   */
  public OpenLoop(int threads, double perSecond, int arrivals) {
    this.threads = new ScheduledThreadPoolExecutor(threads);
    this.perSecond = perSecond;
    this.open = new CountDownLatch(arrivals);
  }

  /** What arrives. */
  public interface Arrival {
    void begin(int number, long due) throws Exception;
  }

  /** What is done when its time has come. */
  public interface Call {
    void run(long due) throws Exception;
  }

  /** Lets all of it arrive, and waits until all is done. */
  public Clocks run(Arrival arrival) throws InterruptedException {
    long begin = System.nanoTime() + SECOND / 10;
    long arrivals = open.getCount();
    for (int i = 0; i < arrivals; i++) {
      int number = i;
      at(begin + Math.round(i / perSecond * SECOND), due -> arrival.begin(number, due));
    }
    long seconds = Math.round(arrivals / perSecond) + PATIENCE;
    if (!open.await(seconds, TimeUnit.SECONDS)) {
      throw new IllegalStateException(open.getCount() + " of what arrived did not end");
    }
    if (failure.get() != null) {
      throw new IllegalStateException("A call failed: " + failure.get(), failure.get());
    }
    synchronized (clocks) {
      return clocks;
    }
  }

  /** When the next step is due: a little later, but not before the one in front of it is done. */
  public static long after(long due) {
    return Math.max(due + PAUSE, System.nanoTime());
  }

  /** Makes a call when it is due, or as soon as a thread is free. */
  public void at(long due, Call call) {
    long wait = Math.max(0, due - System.nanoTime());
    threads.schedule(() -> guarded(call, due), wait, TimeUnit.NANOSECONDS);
  }

  private void guarded(Call call, long due) {
    try {
      call.run(due);
    } catch (Exception | AssertionError e) {
      fail(e);
    }
  }

  /** Ends all of it: what has failed cannot be measured. */
  public void fail(Throwable e) {
    failure.compareAndSet(null, e);
    while (open.getCount() > 0) {
      open.countDown();
    }
  }

  /** Notes how long something took that ends now. */
  public void ends(String what, long due) {
    record(what, System.nanoTime() - due);
  }

  public void record(String what, long nanos) {
    synchronized (clocks) {
      clocks.record(what, nanos);
    }
  }

  /** One that arrived is through. */
  public void done() {
    open.countDown();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
