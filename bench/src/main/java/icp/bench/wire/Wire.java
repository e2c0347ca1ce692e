package icp.bench.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection to a service that is kept, for one client: HTTP/1.1 with as little work as it
 * takes, because who measures shares the processor with what is measured.
 */
public final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final String LENGTH = "content-length:";

  private final String host;
  private final Socket socket;
  private final InputStream in;

  /**
   * @param base such as {@code http://127.0.0.1:8080}
   */
  public Wire(String base) throws IOException {
    URI address = URI.create(base);
    this.host = address.getHost() + ":" + address.getPort();
    this.socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    this.in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
  }

  /** Sends a request and reads its answer whole. */
  public Reply send(Request request) throws IOException {
    write(request);
    String status = line();
    int length = -1;
    boolean chunked = false;
    String etag = null;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      } else if (lower.startsWith("etag:")) {
        etag = header.substring("etag:".length()).strip();
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      }
    }
    int code = Integer.parseInt(status.substring(9, 12));
    byte[] body = chunked ? chunks() : in.readNBytes(Math.max(0, length));
    return new Reply(code, etag, body);
  }

  /** Sends a request whose answer goes on and on; its lines come from {@link #line()}. */
  public void open(Request request) throws IOException {
    write(request);
    String status = line();
    if (!status.contains(" 200 ")) {
      throw new IOException("Not opened: " + status);
    }
    socket.setSoTimeout(0);
  }

  private void write(Request request) throws IOException {
    byte[] body = request.body();
    StringBuilder head = new StringBuilder(256);
    head.append(request.method()).append(' ').append(request.path()).append(" HTTP/1.1\r\nHost: ");
    head.append(host).append("\r\n").append(request.headers());
    if (body != null || !request.method().equals("GET")) {
      head.append("Content-Length: ").append(body == null ? 0 : body.length).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream(512);
    all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    if (body != null) {
      all.writeBytes(body);
    }
    all.writeTo(socket.getOutputStream());
    socket.getOutputStream().flush();
  }

  /** The next line, without its end. */
  public String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The service closed the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line().strip(), 16);
      body.writeBytes(in.readNBytes(size));
      line();
      if (size == 0) {
        return body.toByteArray();
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
