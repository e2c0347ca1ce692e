package icp.filings.sms;

import icp.filings.filing.FilingMessages;
import icp.filings.incident.Incidents;
import icp.filings.sms.SmsGateway.NotSentException;
import icp.filings.sms.SmsGateway.Sms;
import icp.filings.sms.SmsOutbox.Taken;
import icp.platform.job.Rest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends codes after the filing's move is committed, and again until the gateway has taken them. */
@ApplicationScoped
class SmsSending {
  private static final int AT_ONCE = 20;
  private static final int ALARMING = 3;

  private final SmsOutbox outbox;
  private final SmsGateways.Gateway gateway;
  private final FilingMessages messages;
  private final CodeHash hash;
  private final Incidents incidents;

  SmsSending(
      SmsOutbox outbox,
      SmsGateways.Gateway gateway,
      FilingMessages messages,
      CodeHash hash,
      Incidents incidents) {
    this.outbox = outbox;
    this.gateway = gateway;
    this.messages = messages;
    this.hash = hash;
    this.incidents = incidents;
  }

  @Scheduled(
      every = "{beian.sms.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  void run() {
    gateway.named().ifPresent(this::run);
  }

  /** The network is asked outside of any transaction. */
  private void run(SmsGateway named) {
    Map<Taken, String> codes = QuarkusTransaction.requiringNew().call(() -> made(named));
    codes.forEach((taken, code) -> send(named, taken, code));
  }

  private Map<Taken, String> made(SmsGateway named) {
    Map<Taken, String> codes = new LinkedHashMap<>();
    for (Taken taken : outbox.take(AT_ONCE)) {
      String code = named.code();
      outbox.keep(taken, hash.of(taken.filingId(), taken.revision(), taken.recipient(), code));
      codes.put(taken, code);
    }
    return codes;
  }

  private void send(SmsGateway named, Taken taken, String code) {
    try {
      named.send(new Sms(key(taken), phone(taken), code, taken.expiresAt()));
      outbox.sent(taken);
      if (taken.attempt() >= ALARMING) {
        incidents.settle(Incidents.Kind.SMS_NOT_SENT, taken.filingId());
      }
    } catch (NotSentException e) {
      if (taken.attempt() >= ALARMING) {
        incidents.record(Incidents.Kind.SMS_NOT_SENT, taken.filingId(), e.getMessage());
      }
    }
  }

  private static String key(Taken taken) {
    return "%s/%d/%s/%d/%d"
        .formatted(
            taken.filingId(), taken.revision(), taken.recipient(), taken.round(), taken.attempt());
  }

  private String phone(Taken taken) {
    return Recipient.of(messages.read(taken.facts()), taken.order()).stream()
        .filter(recipient -> recipient.role() == taken.recipient())
        .findFirst()
        .map(Recipient::phone)
        .orElse(null);
  }
}
