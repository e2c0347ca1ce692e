package icp.platform.audit;

import static java.util.Comparator.comparingLong;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import icp.platform.messaging.KeptRecords;
import icp.platform.messaging.KeptTopic;
import icp.platform.messaging.KeptTopics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the chain was by what was told outside the database. What the service has not signed says
 * nothing, and neither does a checkpoint that is told again.
 */
@ApplicationScoped
class ToldCheckpoints {
  private final KeptRecords records;
  private final Signer signer;
  private final ObjectReader json;
  private volatile Checkpoint last = Checkpoint.NONE;

  ToldCheckpoints(KeptTopics topics, KeptTopic topic, Signer signer, ObjectMapper json) {
    this.records = topics.of(topic);
    this.signer = signer;
    this.json =
        json.readerFor(SignedCheckpoint.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * The farthest that was told until now; {@link Checkpoint#NONE} for none.
   *
   * @throws icp.platform.messaging.BrokerAwayException if the broker does not tell
   */
  Checkpoint last() {
    records.read(this::take);
    return last;
  }

  /** The farthest that is known without asking the broker. */
  Checkpoint known() {
    return last;
  }

  /** The farthest first: of a part only one signature has to be looked at. */
  private void take(List<byte[]> values) {
    values.stream()
        .flatMap(this::read)
        .filter(one -> one.number() > last.number())
        .sorted(comparingLong(SignedCheckpoint::number).reversed())
        .filter(one -> one.isSignedBy(signer))
        .findFirst()
        .ifPresent(one -> last = one.checkpoint());
  }

  private Stream<SignedCheckpoint> read(byte[] value) {
    try {
      return value == null ? Stream.empty() : Stream.ofNullable(json.readValue(value));
    } catch (IOException e) {
      return Stream.empty(); // Not ours.
    }
  }

  @PreDestroy
  void close() {
    records.close();
  }
}
