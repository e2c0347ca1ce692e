package icp.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Takes in what one poll brought: all of it in one transaction; if that fails, one by one, so that
 * a bad record harms no other.
 */
final class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);
  private static final int LONGEST_BACKOFF = 10;

  private final Subscription subscription;
  private final EventCodec codec;
  private final Delivery delivery;
  private final DeadLetters deadLetters;
  private final MessagingConfig config;

  Intake(
      Subscription subscription,
      EventCodec codec,
      Delivery delivery,
      DeadLetters deadLetters,
      MessagingConfig config) {
    this.subscription = subscription;
    this.codec = codec;
    this.delivery = delivery;
    this.deadLetters = deadLetters;
    this.config = config;
  }

  /** Returns when every record has had its effect, is of no interest, or is a dead letter. */
  void take(Iterable<ConsumerRecord<String, byte[]>> polled) throws InterruptedException {
    List<Readable> readable = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : polled) {
      read(record, readable);
    }
    if (!readable.isEmpty() && !deliveredTogether(readable)) {
      for (Readable one : readable) {
        deliverAlone(one);
      }
    }
  }

  private void read(ConsumerRecord<String, byte[]> record, List<Readable> readable)
      throws InterruptedException {
    try {
      Received<?> event = codec.read(record, subscription);
      if (event != null) {
        readable.add(new Readable(record, event));
      }
    } catch (UnreadableRecordException e) {
      deadLetters.bury(record, subscription.consumer(), e.getMessage());
    }
  }

  private boolean deliveredTogether(List<Readable> readable) {
    try {
      delivery.take(subscription, readable);
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("A batch of %d failed on %s", readable.size(), Failures.kind(e));
      LOG.debug("Cause", e);
      return false;
    }
  }

  private void deliverAlone(Readable one) throws InterruptedException {
    Attempts attempts = new Attempts();
    while (!delivered(one, attempts)) {
      backOff(attempts.all());
    }
  }

  /** Whether there is nothing more to do about it: it had its effect, or is a dead letter. */
  private boolean delivered(Readable one, Attempts attempts) throws InterruptedException {
    try {
      delivery.take(subscription, List.of(one));
      return true;
    } catch (RuntimeException e) {
      LOG.debug("Cause", e);
      if (delivery.databaseAnswers() && attempts.spentBy(Failures.of(e), config)) {
        deadLetters.bury(one.record(), subscription.consumer(), Failures.kind(e));
        return true;
      }
      return false;
    }
  }

  private void backOff(int failures) throws InterruptedException {
    int times = Math.min(1 << Math.min(failures, LONGEST_BACKOFF), LONGEST_BACKOFF);
    Thread.sleep(config.backoff().toMillis() * times);
  }

  /** How often a record has failed, by itself and by what passes. */
  private static final class Attempts {
    private int own;
    private int contended;

    boolean spentBy(Failures failure, MessagingConfig config) {
      return switch (failure) {
        case SERVER_AWAY -> false;
        case CONTENDED -> ++contended >= config.patience();
        case OF_THE_RECORD -> ++own >= config.attempts();
      };
    }

    int all() {
      return own + contended;
    }
  }
}
