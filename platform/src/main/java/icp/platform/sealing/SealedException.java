package icp.platform.sealing;

/** A value or a key that does not open: moved, changed, or sealed by a key that is gone. */
public final class SealedException extends IllegalStateException {
  SealedException(String message) {
    // Without a cause: nothing of what is sealed may come to a log.
    super(message);
  }
}
