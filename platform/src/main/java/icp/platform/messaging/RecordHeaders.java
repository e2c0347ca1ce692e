package icp.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The headers of a record, kept as they are whatever bytes they hold. */
final class RecordHeaders {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordHeaders() {}

  private record Kept(String name, byte[] value) {}

  /** As JSON, the bytes in Base64: no character of theirs reaches the database. */
  static String write(ConsumerRecord<String, byte[]> record) {
    List<Kept> kept = new ArrayList<>();
    record.headers().forEach(header -> kept.add(new Kept(header.key(), header.value())));
    try {
      return JSON.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers cannot be written", e);
    }
  }

  static void read(String written, ConsumerRecord<String, byte[]> into) {
    try {
      for (Kept kept : JSON.readValue(written, Kept[].class)) {
        into.headers().add(kept.name(), kept.value());
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers in the database are not readable", e);
    }
  }

  /** For people to read; of several with one name the last. */
  static Map<String, String> shown(ConsumerRecord<String, byte[]> record) {
    Map<String, String> shown = new LinkedHashMap<>();
    record.headers().forEach(header -> shown.put(header.key(), text(header)));
    return shown;
  }

  /** A header as text, or null; what PostgreSQL's text cannot hold is left out. */
  static String text(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : text(header).replace("\0", "");
  }

  private static String text(Header header) {
    return header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
