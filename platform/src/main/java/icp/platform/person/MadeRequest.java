package icp.platform.person;

import java.time.Instant;
import java.util.UUID;

/**
 * A request as it is on record.
 *
 * @param askedBy the account that asked: the person's own, or an operator's
 * @param own whether it is about all that is the account's own
 * @param reason names nobody
 */
public record MadeRequest(
    UUID id, PersonRequestKind kind, Instant madeAt, UUID askedBy, boolean own, String reason) {}
