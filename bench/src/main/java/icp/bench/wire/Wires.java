package icp.bench.wire;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Connections to a service for whoever calls next: as many as there are calls at once. */
public final class Wires implements AutoCloseable {
  private final String base;
  private final Queue<Wire> idle = new ConcurrentLinkedQueue<>();

  public Wires(String base) {
    this.base = base;
  }

  /** Sends a request, whose answer must have this status. */
  public Reply send(Request request, int expected) throws IOException {
    Wire free = idle.poll();
    Wire wire = free == null ? new Wire(base) : free;
    Reply reply = wire.send(request).require(expected, request);
    idle.add(wire);
    return reply;
  }

  @Override
  public void close() throws IOException {
    for (Wire wire = idle.poll(); wire != null; wire = idle.poll()) {
      wire.close();
    }
  }
}
