package icp.filings.filing;

import icp.filings.journey.Trigger;
import jakarta.enterprise.context.ApplicationScoped;

/** Which of two roads a filing goes on by: the one with a code by SMS, or the one without. */
@ApplicationScoped
class Roads {
  private final FilingMessages messages;
  private final SmsRule sms;

  Roads(FilingMessages messages, SmsRule sms) {
    this.messages = messages;
    this.sms = sms;
  }

  /** A reviewer's trigger, or the one in its place where no code is sent. */
  Trigger of(FilingState filing, Trigger trigger) {
    boolean two = filing.journey().edge(filing.status(), Trigger.APPROVE_NO_SMS).isPresent();
    return trigger == Trigger.APPROVE && two && !asksForACode(filing)
        ? Trigger.APPROVE_NO_SMS
        : trigger;
  }

  Trigger verified(FilingState filing) {
    return asksForACode(filing) ? Trigger.VERIFICATION_PASSED : Trigger.VERIFICATION_PASSED_NO_SMS;
  }

  private boolean asksForACode(FilingState filing) {
    return sms.asked(messages.read(filing.facts()).province());
  }
}
