package icp.filings.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where an account wants to be told.
 *
 * @param types the CloudEvents types that are sent; empty for all
 * @param disabledReason why nothing is sent; null while it is
 * @param disabledAt since when nothing is sent; null while something is
 * @param lastFailure how the last attempt that was not taken ended: a status such as 503, or a word
 *     such as LATE; null before
 * @param failingSince since when no attempt was taken; null where the last one was
 */
record Endpoint(
    UUID id,
    UUID accountId,
    long version,
    String url,
    String description,
    List<String> types,
    DisabledReason disabledReason,
    Instant disabledAt,
    String lastFailure,
    Instant failingSince,
    Instant createdAt,
    Instant updatedAt) {

  /** Why nothing is sent. */
  enum DisabledReason {
    /** Its owner said so. */
    OWNER,
    /** It answered 410: it wants nothing more. */
    GONE,
    /** It took nothing for days. */
    FAILING
  }

  boolean enabled() {
    return disabledReason == null;
  }

  /** The next version of it. */
  Endpoint changed(
      String newUrl,
      String newDescription,
      List<String> newTypes,
      DisabledReason newReason,
      Instant now) {
    return new Endpoint(
        id,
        accountId,
        version + 1,
        newUrl,
        newDescription,
        newTypes,
        newReason,
        newReason == disabledReason ? disabledAt : newReason == null ? null : now,
        lastFailure,
        newReason == disabledReason ? failingSince : null,
        createdAt,
        now);
  }
}
