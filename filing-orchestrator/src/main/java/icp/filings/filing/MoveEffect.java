package icp.filings.filing;

/**
 * What else is written when filings move: by the batch, in a handful of statements, in the
 * transaction of the move and under the locks of its rows.
 */
public interface MoveEffect {
  /** Writes what follows from a batch; nothing where nothing of it matters here. */
  void of(MoveBatch batch);
}
