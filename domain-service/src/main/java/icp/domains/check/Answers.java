package icp.domains.check;

import icp.contracts.CheckAnswered;
import icp.contracts.MessageType;
import icp.platform.http.Ids;
import icp.platform.messaging.EventCodec;
import icp.platform.messaging.Outbox;
import icp.platform.messaging.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service has answered: said to the orchestrator, and the last of each filing kept. */
@ApplicationScoped
class Answers {
  private static final MessageType TYPE = MessageType.DOMAIN_CHECK_ANSWERED;

  private final Outbox outbox;
  private final EventCodec codec;
  private final LastAnswers last;
  private final Clock clock;

  Answers(Outbox outbox, EventCodec codec, LastAnswers last, Clock clock) {
    this.outbox = outbox;
    this.codec = codec;
    this.last = last;
    this.clock = clock;
  }

  record Answer(UUID accountId, CheckAnswered said) {}

  /**
   * Says them in the caller's transaction. No row is locked for the order per key: an answer holds
   * all that was found for its revision and depends on none before it, and the last answer kept is
   * the one of the highest revision, whichever is written last.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void give(List<Answer> answers) {
    Instant now = clock.instant();
    last.keep(answers, now);
    outbox.append(answers.stream().map(answer -> message(answer.said(), now)).toList());
  }

  private OutgoingMessage message(CheckAnswered answer, Instant now) {
    return new OutgoingMessage(
        Ids.next(),
        TYPE.topic(),
        answer.filingId().toString(),
        TYPE.id(),
        now,
        codec.data(answer),
        false);
  }
}
