package icp.instances.check;

import icp.contracts.CheckAnswered;
import icp.contracts.MessageType;
import icp.instances.subscription.BeijingTime;
import icp.platform.http.Ids;
import icp.platform.messaging.EventCodec;
import icp.platform.messaging.Outbox;
import icp.platform.messaging.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Says what was found, in the transaction of what was reserved. */
@ApplicationScoped
class Answers {
  private static final MessageType TYPE = MessageType.INSTANCE_CHECK_ANSWERED;

  private final Outbox outbox;
  private final EventCodec codec;
  private final FilingAnswers filings;
  private final Clock clock;

  Answers(Outbox outbox, EventCodec codec, FilingAnswers filings, Clock clock) {
    this.outbox = outbox;
    this.codec = codec;
    this.filings = filings;
    this.clock = clock;
  }

  /** Says answers and keeps them, so that a later look can tell whether there is news. */
  void give(List<FilingAnswers.Answered> answers) {
    filings.keep(answers, BeijingTime.tomorrow(clock.instant()));
    outbox.append(answers.stream().map(one -> message(one.said())).toList());
  }

  /** Says what is found in drafts, of which nothing is kept. */
  void tell(List<CheckAnswered> found) {
    outbox.append(found.stream().map(this::message).toList());
  }

  private OutgoingMessage message(CheckAnswered answer) {
    return new OutgoingMessage(
        Ids.next(),
        TYPE.topic(),
        answer.filingId().toString(),
        TYPE.id(),
        clock.instant(),
        codec.data(answer),
        false);
  }
}
