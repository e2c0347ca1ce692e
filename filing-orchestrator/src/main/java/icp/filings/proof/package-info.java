/**
 * Proves the filing event log: that it is the one that was written ({@link
 * icp.filings.filing.ChainReading}), and that folding it gives the rows ({@link
 * icp.filings.filing.FoldReading}). Read in batches by key, a filing with all its lines in one
 * snapshot, with a memory that does not grow with the log.
 *
 * <p>What the database alone cannot show: a log that was forged from some line to its end, together
 * with its filing's row, or a filing that was removed with its whole log. What was said to the
 * other services and to followers of the feed is then left to hold against it.
 */
package icp.filings.proof;
