package icp.instances.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.contracts.InstanceFacts;
import icp.contracts.InstanceFacts.Carrier;
import icp.contracts.Message;
import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.contracts.Topics;
import icp.platform.testing.KafkaTap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/** Speaks to this service as the orchestrator does, and hears what it answers. */
final class Filings implements AutoCloseable {
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
  private final KafkaTap filings = new KafkaTap(Topics.FILINGS);
  private final KafkaTap instances = new KafkaTap(Topics.INSTANCES);
  private final KafkaTap deadLetters = new KafkaTap(Topics.FILINGS + ".dlq");

  void request(UUID filing, int revision, UUID account, UUID instance) {
    request(UUID.randomUUID(), filing, revision, account, instance);
  }

  void request(UUID event, UUID filing, int revision, UUID account, UUID instance) {
    say(
        event,
        new CheckRequested(
            filing, revision, account, facts(Map.of(1, Carrier.ofInstance(instance)))));
  }

  /** Asks about several websites, by their places. */
  void request(UUID filing, int revision, UUID account, Map<Integer, Carrier> websites) {
    say(UUID.randomUUID(), new CheckRequested(filing, revision, account, facts(websites)));
  }

  /** Asks about a draft that is still typed. */
  void type(UUID filing, long edit, UUID account, Map<Integer, Carrier> websites) {
    say(UUID.randomUUID(), new CheckRequested(filing, 0, account, facts(websites), edit));
  }

  private static InstanceFacts facts(Map<Integer, Carrier> websites) {
    return new InstanceFacts(new TreeMap<>(websites));
  }

  void release(UUID filing, int revision) {
    say(UUID.randomUUID(), new PartReleased(filing, revision, Part.INSTANCE));
  }

  void approve(UUID filing, UUID account) {
    move(filing, account, 9, FilingStatus.ADMINISTRATION_REVIEW, FilingStatus.APPROVED);
  }

  /** An order about what is filed is carried out. */
  void grant(UUID order, UUID account) {
    move(order, account, 9, FilingStatus.ADMINISTRATION_REVIEW, FilingStatus.APPROVED, "GRANTED");
  }

  void cancel(UUID filing, UUID account) {
    move(filing, account, 10, FilingStatus.APPROVED, FilingStatus.CANCELLED);
    release(filing, 1);
  }

  void passChecks(UUID filing, UUID account) {
    move(filing, account, 3, FilingStatus.CHECKING, FilingStatus.PRELIMINARY_REVIEW);
  }

  private void move(UUID filing, UUID account, long sequence, FilingStatus from, FilingStatus to) {
    move(filing, account, sequence, from, to, "TOLD");
  }

  private void move(
      UUID filing,
      UUID account,
      long sequence,
      FilingStatus from,
      FilingStatus to,
      String trigger) {
    say(
        UUID.randomUUID(),
        new FilingStateChanged(
            filing,
            account,
            sequence,
            1,
            from,
            to,
            trigger,
            Instant.parse("2026-11-23T08:00:00Z"),
            null));
  }

  private void say(UUID event, Message message) {
    try {
      filings.say(
          event,
          MessageType.of(message, Topics.FILINGS).id(),
          message.filingId().toString(),
          json.writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says what is no event, under a filing's key. */
  void sayGarbage(UUID filing) {
    filings.write(
        filing.toString(), "{".getBytes(), Map.of("ce_type", MessageType.CHECK_REQUESTED.id()));
  }

  /** Says a request of which half is missing. */
  void sayHalf(UUID filing) {
    filings.say(
        MessageType.CHECK_REQUESTED.id(),
        filing.toString(),
        "{\"filingId\":\"" + filing + "\",\"revision\":1}");
  }

  /**
   * Returns when all that was said of a filing before has had its effect: a later word under the
   * same key, about a filing that nobody knows, is answered then.
   */
  void settle(UUID filing, UUID instance) {
    UUID last = UUID.randomUUID();
    CheckRequested request =
        new CheckRequested(
            last, 1, UUID.randomUUID(), facts(Map.of(1, Carrier.ofInstance(instance))));
    try {
      filings.say(
          MessageType.CHECK_REQUESTED.id(), filing.toString(), json.writeValueAsString(request));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    answer(last, 1);
  }

  /** The answer to a revision. */
  JsonNode answer(UUID filing, int revision) {
    return answers(filing, revision, 1).get(0);
  }

  /** All answers to a revision, when there are this many. */
  List<JsonNode> answers(UUID filing, int revision, int atLeast) {
    return Awaitility.await()
        .pollInSameThread()
        .atMost(java.time.Duration.ofSeconds(30))
        .until(() -> answersNow(filing, revision), found -> found.size() >= atLeast);
  }

  List<JsonNode> answersNow(UUID filing, int revision) {
    return instances.all().stream()
        .filter(record -> filing.toString().equals(record.key()))
        .map(this::read)
        .filter(answer -> answer.get("revision").intValue() == revision)
        .toList();
  }

  ConsumerRecord<String, byte[]> deadLetter(UUID filing) {
    return deadLetters.awaitRecord(record -> filing.toString().equals(record.key()));
  }

  private JsonNode read(ConsumerRecord<String, byte[]> record) {
    try {
      return json.readTree(record.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    filings.close();
    instances.close();
    deadLetters.close();
  }
}
