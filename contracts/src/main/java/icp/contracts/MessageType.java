package icp.contracts;

import java.util.Arrays;

/** The type and the topic of every message: each type is said by one service only. */
public enum MessageType {
  CHECK_REQUESTED("icp.filings.check-requested.v1", Topics.FILINGS, CheckRequested.class),
  PART_RELEASED("icp.filings.part-released.v1", Topics.FILINGS, PartReleased.class),
  FILING_OUTLINED("icp.filings.filing-outlined.v1", Topics.FILINGS, FilingOutlined.class),
  FILING_STATE_CHANGED("icp.filings.state-changed.v1", Topics.FILINGS, FilingStateChanged.class),
  FILING_REMINDED("icp.filings.reminder.v1", Topics.FILINGS, FilingReminded.class),
  DRAFT_CHECKED("icp.filings.draft-checked.v1", Topics.FILINGS, DraftChecked.class),
  DOMAIN_CHECK_ANSWERED("icp.domains.check-answered.v1", Topics.DOMAINS, CheckAnswered.class),
  INSTANCE_CHECK_ANSWERED("icp.instances.check-answered.v1", Topics.INSTANCES, CheckAnswered.class),
  DOCUMENTS_CHECK_ANSWERED(
      "icp.documents.check-answered.v1", Topics.DOCUMENTS, CheckAnswered.class),
  VERIFICATION_DECIDED(
      "icp.documents.verification-decided.v1", Topics.DOCUMENTS, VerificationDecided.class);

  private final String id;
  private final String topic;
  private final Class<? extends Message> payload;

  MessageType(String id, String topic, Class<? extends Message> payload) {
    this.id = id;
    this.topic = topic;
    this.payload = payload;
  }

  /** The CloudEvents {@code type}. */
  public String id() {
    return id;
  }

  /** The topic on which it is said. */
  public String topic() {
    return topic;
  }

  /** The record that its data is read into. */
  public Class<? extends Message> payload() {
    return payload;
  }

  /** Whether front ends follow it, too. */
  public boolean listed() {
    return Notice.class.isAssignableFrom(payload);
  }

  /**
   * What front ends know it by: the type without who says it and without its first version, such as
   * {@code state-changed}. A later version is part of the name, so that nobody takes one for the
   * other.
   */
  public String eventName() {
    return eventName(id);
  }

  /** The same of any type, whether it is one of these or not. */
  public static String eventName(String type) {
    String[] parts = type.split("\\.");
    int last = parts.length - 1;
    return last < 1 ? type : parts[last - 1] + (parts[last].equals("v1") ? "" : "." + parts[last]);
  }

  /**
   * The type under which a service says a message.
   *
   * @throws IllegalArgumentException if nobody says such a message on that topic
   */
  public static MessageType of(Message message, String topic) {
    return Arrays.stream(values())
        .filter(type -> type.topic.equals(topic) && type.payload.isInstance(message))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    message.getClass().getSimpleName() + " is not said on " + topic));
  }
}
