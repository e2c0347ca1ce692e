package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckFacts;
import icp.contracts.DocumentFacts;
import icp.contracts.DomainFacts;
import icp.contracts.FilingOutlined;
import icp.contracts.Message;
import icp.contracts.MessageType;
import icp.contracts.Notice;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.filings.order.OrderReason;
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
  private final LoggedRow logged;

  FilingMessages(
      Outbox outbox, EventCodec codec, Asking asking, ObjectMapper json, LoggedRow logged) {
    this.outbox = outbox;
    this.codec = codec;
    this.asking = asking;
    this.json = json;
    this.logged = logged;
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
        message instanceof Notice,
        message instanceof Notice notice ? notice.accountId() : null);
  }

  CheckFacts facts(Part part, FilingState filing) {
    CheckFacts facts = asking.facts(part, read(filing.facts()));
    if (facts instanceof DomainFacts domain) {
      return domain.changing(filing.order().basedOn());
    }
    return facts instanceof DocumentFacts papers ? ofOrder(papers, filing) : facts;
  }

  /** The fingerprint of the entity's certificate; null while nothing names one. */
  public String certificate(FilingFacts facts) {
    return asking.certificate(facts);
  }

  /** What the log says of a move; see {@link LoggedRow#detail}. */
  String detail(String said, FilingState before, FilingState after) {
    return logged.detail(said, before, after);
  }

  /** What of an edit is to be asked of the parts' owners, and what no longer can be. */
  DraftQuestions questions(FilingState before, FilingState after, long sequence) {
    return DraftQuestions.of(asking, read(before.facts()), read(after.facts()), after, sequence);
  }

  /** Tells what decides the documents, when a change of the facts has changed that. */
  Optional<Message> outline(FilingState before, FilingState after) {
    Optional<DocumentFacts> now = outline(after);
    return now.isEmpty() || now.equals(outline(before))
        ? Optional.empty()
        : now.map(facts -> new FilingOutlined(after.id(), after.accountId(), facts));
  }

  private Optional<DocumentFacts> outline(FilingState filing) {
    return asking.outline(read(filing.facts())).map(facts -> ofOrder(facts, filing));
  }

  /** A unit that changes its name is asked for other papers. */
  private static DocumentFacts ofOrder(DocumentFacts facts, FilingState filing) {
    return facts.renaming(filing.order().reason() == OrderReason.ENTITY_RENAMED);
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
