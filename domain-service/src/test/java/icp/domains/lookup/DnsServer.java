package icp.domains.lookup;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on the loopback: it knows what it was told, and nothing else exists. */
public final class DnsServer implements AutoCloseable {
  private final DatagramSocket socket;
  private final Map<String, Record> records = new ConcurrentHashMap<>();
  private volatile int elsewhere = Rcode.NXDOMAIN;
  private volatile boolean silent;

  public DnsServer() {
    try {
      socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (SocketException e) {
      throw new IllegalStateException(e);
    }
    Thread answering = new Thread(this::answer, "dns-server");
    answering.setDaemon(true);
    answering.start();
  }

  /** Tells a record as zone files write it, such as {@code A}, {@code 203.0.113.7}. */
  public void tell(String name, String type, String data) {
    try {
      Name owner = Name.fromString(name, Name.root);
      Record record = Record.fromString(owner, Type.value(type), DClass.IN, 60, data, Name.root);
      records.put(owner + type, record);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  void refuseTheRest(int rcode) {
    elsewhere = rcode;
  }

  void fallSilent() {
    silent = true;
  }

  /** The settings that ask this server. */
  LookupConfig config() {
    String address = "127.0.0.1:" + socket.getLocalPort();
    return Settings.asking(address);
  }

  private void answer() {
    byte[] buffer = new byte[4096];
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        if (!silent) {
          byte[] answer = answer(new Message(packet.getData())).toWire();
          socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
        }
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private Message answer(Message query) {
    Record question = query.getQuestion();
    Message answer = new Message(query.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.addRecord(question, Section.QUESTION);
    Record alias = records.get(question.getName() + "CNAME");
    Record found = records.get(question.getName() + Type.string(question.getType()));
    if (alias != null) {
      answer.addRecord(alias, Section.ANSWER);
    } else if (found != null) {
      answer.addRecord(found, Section.ANSWER);
    } else if (records.keySet().stream()
        .noneMatch(key -> key.startsWith(question.getName() + ""))) {
      answer.getHeader().setRcode(elsewhere);
    }
    return answer;
  }

  @Override
  public void close() {
    socket.close();
  }
}
