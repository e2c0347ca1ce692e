package icp.instances.check;

import icp.contracts.CheckAnswered;
import icp.contracts.MessageType;
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
  private final Clock clock;

  Answers(Outbox outbox, EventCodec codec, Clock clock) {
    this.outbox = outbox;
    this.codec = codec;
    this.clock = clock;
  }

  void say(List<CheckAnswered> answers) {
    outbox.append(answers.stream().map(this::message).toList());
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
