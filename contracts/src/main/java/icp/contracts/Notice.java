package icp.contracts;

import java.util.UUID;

/**
 * A message that front ends follow, too: it joins the feed of whoever the filing belongs to, and is
 * sent to their webhooks. Whatever implements this is streamed under {@link
 * MessageType#eventName()}.
 */
public sealed interface Notice extends Message
    permits FilingStateChanged, FilingReminded, DraftChecked {
  /** The account that the filing belongs to. */
  UUID accountId();
}
