package icp.filings.webhook;

import icp.platform.sealing.WrappedKey;
import java.util.UUID;

/**
 * A secret as its row keeps it.
 *
 * @param id of the row, and the owner of its data key
 * @param sealed the secret, sealed for its endpoint and row by that key
 */
record SealedSecret(UUID id, byte[] sealed, WrappedKey key) {}
