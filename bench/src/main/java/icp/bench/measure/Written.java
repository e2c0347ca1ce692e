package icp.bench.measure;

import java.util.Map;

/**
 * What PostgreSQL did during a stretch of time.
 *
 * @param commits of transactions that wrote
 * @param bytes of the write-ahead log without page images
 * @param imageBytes of page images, which depend on when the last checkpoint was
 * @param databases what each was asked
 */
public record Written(long commits, long bytes, long imageBytes, Map<String, Asked> databases) {

  /** In all databases. */
  public long allStatements() {
    return databases.values().stream().mapToLong(Asked::statements).sum();
  }

  Written and(Written other) {
    return new Written(
        commits + other.commits,
        bytes + other.bytes,
        imageBytes + other.imageBytes,
        Asked.sum(databases, other.databases));
  }
}
