package icp.filings.sms;

import java.time.Instant;

/** Whoever brings a code to a phone. */
interface SmsGateway {
  /** Six digits for the next message. */
  String code();

  /**
   * Sends a code.
   *
   * @throws NotSentException if it cannot be said that it was sent
   */
  void send(Sms sms);

  /**
   * One message.
   *
   * @param key the same for the same attempt
   * @param phone as the filing has it
   */
  record Sms(String key, String phone, String code, Instant expiresAt) {
    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
      return "Sms";
    }
  }

  /** It cannot be said that a message was sent; why, in words without personal data. */
  final class NotSentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSentException(String why) {
      super(why);
    }
  }
}
