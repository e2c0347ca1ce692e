package icp.platform.sealing;

/**
 * A data key as it is kept beside what it seals.
 *
 * @param keyId the id of the keyset's key that wraps it, 0 to 4,294,967,295
 * @param bytes the data key, sealed for its owner and by that key
 */
public record WrappedKey(long keyId, byte[] bytes) {}
