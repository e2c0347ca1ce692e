package icp.contracts;

import java.util.UUID;

/** Anything that one service says to the others. */
public sealed interface Message
    permits CheckRequested,
        CheckAnswered,
        PartReleased,
        FilingOutlined,
        FilingStateChanged,
        DraftChecked,
        VerificationDecided {
  /** The filing that it concerns: the key of its Kafka record. */
  UUID filingId();
}
