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

/** What this service has answered: said to the orchestrator, and all of it kept. */
@ApplicationScoped
class Answers {
  private static final MessageType TYPE = MessageType.DOMAIN_CHECK_ANSWERED;

  private final Outbox outbox;
  private final EventCodec codec;
  private final LastAnswers last;
  private final AnswerHistory history;
  private final Clock clock;

  Answers(Outbox outbox, EventCodec codec, LastAnswers last, AnswerHistory history, Clock clock) {
    this.outbox = outbox;
    this.codec = codec;
    this.last = last;
    this.history = history;
    this.clock = clock;
  }

  record Answer(FilingExaminer.Read read, CheckAnswered said) {}

  /**
   * Says them in the caller's transaction. Keeping comes first: it locks the filing's row, so that
   * a revised answer and the answer to a new question leave in the order in which they commit.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void give(List<Answer> answers, Occasion occasion) {
    Instant now = clock.instant();
    last.keep(answers, now);
    history.append(answers, occasion, now);
    say(answers, now);
  }

  /** Says what is found in drafts, of which nothing is kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(List<Answer> answers) {
    say(answers, clock.instant());
  }

  private void say(List<Answer> answers, Instant now) {
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
