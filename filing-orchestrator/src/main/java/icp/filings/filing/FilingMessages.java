package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckFacts;
import icp.contracts.DocumentFacts;
import icp.contracts.DraftChecked;
import icp.contracts.FilingOutlined;
import icp.contracts.FilingStateChanged;
import icp.contracts.Message;
import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.platform.http.Ids;
import icp.platform.messaging.EventCodec;
import icp.platform.messaging.Outbox;
import icp.platform.messaging.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the orchestrator says to the other services about filings. */
@ApplicationScoped
public class FilingMessages {
  private final Outbox outbox;
  private final EventCodec codec;
  private final Asking asking;
  private final ObjectMapper json;

  FilingMessages(Outbox outbox, EventCodec codec, Asking asking, ObjectMapper json) {
    this.outbox = outbox;
    this.codec = codec;
    this.asking = asking;
    this.json = json;
  }

  /** Says messages when the caller's transaction commits, in order. */
  void say(List<Message> messages, Instant at) {
    outbox.append(messages.stream().map(message -> outgoing(message, at)).toList());
  }

  private OutgoingMessage outgoing(Message message, Instant at) {
    MessageType type = MessageType.of(message, Topics.FILINGS);
    return new OutgoingMessage(
        Ids.next(),
        type.topic(),
        message.filingId().toString(),
        type.id(),
        at,
        codec.data(message),
        message instanceof FilingStateChanged || message instanceof DraftChecked);
  }

  CheckFacts facts(Part part, FilingState filing) {
    return asking.facts(part, read(filing.facts()));
  }

  /** What of an edit is to be asked of the parts' owners, and what no longer can be. */
  DraftQuestions questions(FilingState before, FilingState after, long sequence) {
    return DraftQuestions.of(asking, read(before.facts()), read(after.facts()), after, sequence);
  }

  /** Tells what decides the documents, when a change of the facts has changed that. */
  Optional<Message> outline(FilingState before, FilingState after) {
    Optional<DocumentFacts> now = asking.outline(read(after.facts()));
    return now.isEmpty() || now.equals(asking.outline(read(before.facts())))
        ? Optional.empty()
        : now.map(facts -> new FilingOutlined(after.id(), after.accountId(), facts));
  }

  /** What the applicant said, as it is kept in a row. */
  public FilingFacts read(String facts) {
    try {
      return json.readValue(facts, FilingFacts.class);
    } catch (JsonProcessingException e) {
      // Without the cause: its text may quote the facts.
      throw new IllegalStateException("Facts in the database are not readable");
    }
  }

  String write(FilingFacts facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts cannot be written");
    }
  }

  /** Why a filing is returned, as it is kept in a row. */
  public String write(List<Reason> reasons) {
    try {
      return json.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Reasons cannot be written");
    }
  }

  /** Why a filing was returned. */
  public List<Reason> reasons(String written) {
    try {
      return List.of(json.readValue(written, Reason[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Reasons in the database are not readable");
    }
  }
}
