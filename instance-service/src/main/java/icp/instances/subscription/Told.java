package icp.instances.subscription;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/** What an event of billing tells; one of the four is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Told(Purchase purchase, Renewal renewal, Change change, Release release) {
  static Told of(Purchase purchase) {
    return new Told(purchase, null, null, null);
  }

  static Told of(Renewal renewal) {
    return new Told(null, renewal, null, null);
  }

  static Told of(Change change) {
    return new Told(null, null, change, null);
  }

  static Told of(Release release) {
    return new Told(null, null, null, release);
  }

  /** What kind of event it is. */
  @JsonIgnore
  public Kind kind() {
    if (purchase != null) {
      return Kind.PURCHASE;
    }
    if (renewal != null) {
      return Kind.RENEWAL;
    }
    return change != null ? Kind.CHANGE : Kind.RELEASE;
  }

  /** What happened to an instance. */
  public enum Kind {
    /** It was bought: always the first event. */
    PURCHASE,
    /** Months were added to its subscription. */
    RENEWAL,
    /** It became larger or smaller, was paid for after a trial, or is billed otherwise. */
    CHANGE,
    /** It was given up: always the last event. */
    RELEASE
  }
}
